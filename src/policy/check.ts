import type { TypedRule } from '../model/rule.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { valueAt } from '../read/yaml.ts';
import type { Path } from '../read/yaml.ts';
import { kinds } from '../rules/index.ts';
import type { OptionFault } from '../rules/kind.ts';
import { compileExpression } from './expression.ts';

/** What is wrong with an expression at a path of a document. */
export function expressionProblems(read: ReadDocument, path: Path): DocumentProblem[] {
  const text = valueAt(read.tree.value, path);
  if (typeof text !== 'string' || text === '') return [];
  return compileExpression(text).problems.map(({ start, end, message, hint }) => ({
    place: read.tree.placeWithin(path, start, end),
    message,
    hint,
  }));
}

/** What is wrong with the expressions among the options of a rule of the kind, at a path of the document that writes them. */
export function optionExpressionProblems(read: ReadDocument, path: Path, kind: unknown): DocumentProblem[] {
  if (kind === 'expression') return expressionProblems(read, [...path, 'options', 'must']);
  if (kind !== 'approval') return [];
  const tiers = valueAt(read.tree.value, [...path, 'options', 'tiers']);
  return (Array.isArray(tiers) ? tiers : []).flatMap((_, index) =>
    expressionProblems(read, [...path, 'options', 'tiers', index, 'when']),
  );
}

/** Slots of a rule's own message that its kind does not fill. */
function messageProblems(read: ReadDocument, path: Path, kind: TypedRule['kind']): DocumentProblem[] {
  const text = valueAt(read.tree.value, path);
  const slots: readonly string[] = kinds[kind].slots;
  if (typeof text !== 'string') return [];
  return [...text.matchAll(/\{([a-zA-Z]+)\}/g)]
    .filter(([, name]) => !slots.includes(name!))
    .map(({ index, 0: slot }) => ({
      place: read.tree.placeWithin(path, index, index + slot.length),
      message: `This is no slot of the kind \`${kind}\`.`,
      hint: slots.length ? `It has ${slots.map((name) => `\`{${name}}\``).join(', ')}.` : 'It has none.',
    }));
}

/** What a kind finds wrong with options that fit its schema, such as a pattern that does not compile. */
function optionProblems(read: ReadDocument, path: Path, rule: TypedRule): DocumentProblem[] {
  const kind = kinds[rule.kind] as { faults?(options: unknown): Iterable<OptionFault> };
  return [...(kind.faults?.(rule.options) ?? [])].map((fault) => {
    const at = [...path, ...fault.path];
    const { offset } = fault;
    const place = offset === undefined ? read.placeOf(at) : read.tree.placeWithin(at, offset, offset + 1);
    return { place, message: fault.message, hint: null };
  });
}

/** A rule whose end comes before its beginning never applies. */
function periodProblems(
  read: ReadDocument,
  path: Path,
  { effective, expires }: TypedRule,
): DocumentProblem[] {
  if (effective === undefined || expires === undefined || effective < expires) return [];
  const message = 'The rule ends before it begins, so it never applies.';
  return [
    { place: read.placeOf([...path, 'expires']), message, hint: '`expires` must be later than `effective`.' },
  ];
}

/** What is wrong with the options that a rule writes, so that its kind could not apply it. */
export function writtenOptionProblems(read: ReadDocument, path: Path, rule: TypedRule): DocumentProblem[] {
  const options: Path = [...path, 'options'];
  return valueAt(read.tree.value, options) === undefined ? [] : optionProblems(read, options, rule);
}

/** Everything that is wrong with a sound rule (or a changed one) beyond its schema, at a path of the document that writes it. */
export function ruleProblems(
  read: ReadDocument,
  path: Path,
  rule: TypedRule,
  ofOptions = writtenOptionProblems(read, path, rule),
): DocumentProblem[] {
  return [
    ...periodProblems(read, path, rule),
    ...messageProblems(read, [...path, 'message'], rule.kind),
    ...ofOptions,
  ];
}
