import type { ASTNode, ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js';
import { didYouMean } from '../read/nearest.ts';
import { ExpressionFailure } from './variables.ts';
import type { Variables } from './variables.ts';

/** What is wrong with an expression: a sentence about `text.slice(start, end)`. */
export interface ExpressionProblem {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint: string | null;
}

/** An error that the library finds in an expression. */
export type CelError = ParseError | CelTypeError;

type Says = readonly [message: string, hint: string | null];

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  uint: 'a whole number',
  double: 'a number with a decimal point',
  bool: 'a truth value',
  null: '`null`',
  dyn: 'anything',
  list: 'a list',
  map: 'a mapping',
  'google.protobuf.Timestamp': 'an instant',
  'google.protobuf.Duration': 'a duration',
  PostData: 'a post',
  PracticeDocument: 'the practice',
};

/** The type that the check found for a node, in CEL's own words; '' where it found none. */
export function typeOf(node: ASTNode | undefined): string {
  return (node as { checkedType?: { name: string } } | undefined)?.checkedType?.name ?? '';
}

/** A type in words. */
export function typeInWords(type: string): string {
  return typeWords[type] ?? typeWords[type.replace(/<.*/, '')] ?? `an entry (${type.toLowerCase()})`;
}

const operands = (node: ASTNode): ASTNode[] =>
  [node.args].flat(2).filter((arg): arg is ASTNode => typeof arg === 'object' && arg !== null && 'op' in arg);

const absent = 'What is absent is never null: an absent text is `""`, an absent list is empty.';

function unknownField(error: CelError, text: string, variables: Variables): Says {
  const name = text.slice(error.range?.start, error.range?.end);
  const node = error.node as ASTNode | undefined;
  const owner = node?.op === '.' ? typeOf(node.args[0]) : '';
  const fields = [...variables.messages.values()]
    .filter((message) => owner === '' || message.name === owner)
    .flatMap((message) => Object.keys(message.fields));
  const known = owner === '' ? null : `Use one of ${fields.map((field) => `\`${field}\``).join(', ')}.`;
  return ['There is no such field here.', didYouMean(name, fields) ?? known];
}

function wrongOperands(error: CelError): Says {
  const node = error.node as ASTNode | undefined;
  const types = node ? operands(node).map(typeOf) : [];
  const hint = types.includes('null') ? absent : null;
  if (!node || types.length === 0) return ['These values do not go together.', hint];
  return [
    `\`${node.op.replace('_', '')}\` cannot be applied to ${types.map(typeInWords).join(' and ')}.`,
    hint,
  ];
}

function wrongCall(error: CelError, variables: Variables): Says {
  const node = error.node as ASTNode | undefined;
  if (node?.op !== 'call' && node?.op !== 'rcall') return ['This call is not possible.', null];
  const name = node.args[0];
  const known = new Set(variables.cel.getDefinitions().functions.map((one) => one.name));
  if (!known.has(name)) return ['There is no such function.', didYouMean(name, known)];
  const types = operands(node).map((operand) => typeInWords(typeOf(operand)));
  const example = variables.cel.getDefinitions().functions.find((one) => one.name === name)?.signature;
  const hint = example ? `It is written \`${example}\`.` : null;
  return [`\`${name}\` cannot be applied to ${types.join(' and ') || 'nothing'}.`, hint];
}

const byCode: Readonly<Record<string, Says>> = {
  invalid_logical_operand: [
    '`&&` and `||` need a truth value on both sides.',
    'Compare first: `post.title != ""`.',
  ],
  invalid_condition_type: ['The condition before `?` must be a truth value.', null],
  incompatible_ternary_branches: ['Both sides of `:` must be of one type.', null],
  heterogeneous_list_element: ['The entries of a list must be of one type.', null],
  list_item_type_mismatch: ['The entries of a list must be of one type.', null],
  invalid_comprehension_range: ['This can be asked of a list or a mapping alone.', null],
  invalid_macro_argument: [
    'This call needs other arguments.',
    'For example: `post.media.exists(m, m.alt == "")`, `has(post.at)`.',
  ],
  cannot_index_type: ['This has no fields.', null],
  invalid_index_type: ['A list is asked by number, a mapping by text.', null],
  unterminated_string: ['A closing quote is missing.', null],
  newline_in_string: ['A quoted text ends on the line on which it begins.', null],
  expected_token: ['Something is missing here, perhaps a closing bracket.', null],
  invalid_escape_sequence: ['This is no escape that an expression knows.', 'Write `\\\\` for a backslash.'],
  limit_exceeded: ['The expression is too large.', 'Split the rule in two.'],
  reserved_identifier: ['This word is reserved.', null],
};

const spelt: Readonly<Record<string, string>> = { and: '&&', or: '||', not: '!' };

/** The word at an offset, which may be its last letter. */
function wordAt(text: string, at: number): string {
  const begin = text.slice(0, at + 1).match(/[A-Za-z]*$/)?.[0] ?? '';
  return begin + (text.slice(at + 1).match(/^[A-Za-z]*/)?.[0] ?? '');
}

function notUnderstood(text: string, at: number): Says {
  if (text.slice(at).trim() === '') return ['The expression ends too early.', null];
  const before = text.slice(0, at).trimEnd();
  for (const word of [wordAt(text, at), wordAt(text, before.length - 1)]) {
    const operator = spelt[word.toLowerCase()];
    if (operator) return [`\`${word}\` is not understood here.`, `Write \`${operator}\`.`];
  }
  const hint = text[at] === '=' ? 'Compare with `==`.' : null;
  return ['The expression is not understood from here on.', hint];
}

/** What the library found, in our own words: its messages print the lines of the expression. */
export function problemOf(error: CelError, text: string, variables: Variables): ExpressionProblem {
  const start = Math.min(error.range?.start ?? 0, text.length);
  const end = Math.max(start, Math.min(error.range?.end ?? text.length, text.length));
  const say = (): Says => {
    switch (error.code) {
      case 'no_such_key':
        return unknownField(error, text, variables);
      case 'unknown_variable': {
        const known = variables.names.map((name) => `\`${name}\``).join(', ');
        const hint = didYouMean(text.slice(start, end), variables.names);
        return ['This name is not known here.', hint ?? `Use one of ${known}; put a text in quotes.`];
      }
      case 'no_such_overload':
        return wrongOperands(error);
      case 'no_matching_overload':
        return wrongCall(error, variables);
      default:
        return byCode[error.code] ?? notUnderstood(text, start);
    }
  };
  const [message, hint] = say();
  return { start, end, message, hint };
}

const failures: Readonly<Record<string, string>> = {
  no_such_key: 'It asks for a field or key that is not there; ask `has(…)` or `in` first.',
  index_out_of_bounds: 'It asks for an entry beyond the end of a list.',
  division_by_zero: 'It divides by zero.',
  modulo_by_zero: 'It divides by zero.',
  numeric_overflow: 'A number became too large.',
  invalid_timestamp: 'An instant is written like `2026-01-31T09:00:00Z`.',
  invalid_duration: 'A duration is written like `36h` or `90m`.',
};

/** Why an evaluation failed, without the values it failed on. */
export function failureOf(error: unknown): string {
  if (error instanceof ExpressionFailure) return error.message;
  const { code, cause } = (error ?? {}) as { code?: string; cause?: unknown };
  if (cause instanceof ExpressionFailure) return cause.message;
  return failures[code ?? ''] ?? 'It could not be evaluated.';
}
