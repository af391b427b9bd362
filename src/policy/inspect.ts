import type { ASTNode } from '@marcbachmann/cel-js';
import { didYouMean } from '../read/nearest.ts';
import { faultOf } from '../rules/re2.ts';
import type { ExpressionProblem } from './sentences.ts';
import { failureOf, typeOf } from './sentences.ts';
import { computed } from './variables.ts';
import type { Variables } from './variables.ts';

const maxNesting = 2;
const macros = new Set(['all', 'exists', 'exists_one', 'map', 'filter']);

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value;
const children = (node: ASTNode): ASTNode[] => [node.args].flat(3).filter(isNode);

/** A call, as a function or on a receiver, with all its arguments. */
function callOf(node: ASTNode): { name: string; args: readonly ASTNode[] } | null {
  if (node.op === 'call') return { name: node.args[0], args: node.args[1] };
  if (node.op === 'rcall') return { name: node.args[0], args: [node.args[1], ...node.args[2]] };
  return null;
}

const literal = (node: ASTNode | undefined): string | null =>
  node?.op === 'value' && typeof node.args === 'string' ? node.args : null;

type Report = (node: ASTNode, message: string, hint?: string | null) => void;

/** Calls that are refused, or whose arguments can be judged when the policy loads. */
function inspectCall(node: ASTNode, variables: Variables, isTyped: boolean, report: Report): void {
  const call = callOf(node);
  if (!call) return;
  const { name, args } = call;
  if (name === 'matches') {
    const hint = 'Write `like(text, pattern)`, whose time does not explode.';
    return report(node, '`matches` is not available.', hint);
  }
  if (name === 'dyn') return report(node, '`dyn` is not available: it would hide mistakes.');
  if (name === 'like' && args.length === 2) {
    const pattern = literal(args[1]);
    if (pattern === null) return report(args[1]!, 'The pattern of `like` must be written out as a text.');
    if (faultOf(pattern, [])) {
      const hint =
        'Patterns are RE2: no look-around, no back-references. In a CEL text a backslash is written twice.';
      report(args[1]!, 'This pattern is no regular expression that can be used here.', hint);
    }
    return;
  }
  if (!isTyped || args.length === 0 || args.some((arg) => arg.op !== 'value') || node.op !== 'call') return;
  try {
    variables.cel.evaluate(node.input.slice(node.start, node.end));
  } catch (error) {
    report(node, 'This can never be computed.', failureOf(error));
  }
}

/** The words that a field can hold, if its schema lists them. */
function wordsOf(node: ASTNode, variables: Variables): readonly string[] | null {
  if (node.op !== '.') return null;
  return variables.messages.get(typeOf(node.args[0]))?.fields[node.args[1]]?.words ?? null;
}

/** A comparison with a word that the field never holds would be false for ever. */
function inspectComparison(node: ASTNode, variables: Variables, report: Report): void {
  if (node.op !== '==' && node.op !== '!=' && node.op !== 'in') return;
  const [left, right] = node.args;
  const compared = node.op === 'in' ? (right.op === 'list' ? right.args : []) : [left, right];
  const words = wordsOf(left, variables) ?? (node.op === 'in' ? null : wordsOf(right, variables));
  if (!words) return;
  for (const other of compared) {
    const word = literal(other);
    if (word === null || words.includes(word)) continue;
    const known = words.filter(Boolean).map((one) => `\`${one}\``);
    report(
      other,
      'The field never holds this word.',
      didYouMean(word, words) ?? `It holds one of ${known.join(', ')}.`,
    );
  }
}

/** Asks the tree for what the type check lets pass. `isTyped`: it has passed. */
export function inspect(root: ASTNode, variables: Variables, isTyped: boolean): ExpressionProblem[] {
  const problems: ExpressionProblem[] = [];
  const report: Report = ({ start, end }, message, hint = null) =>
    problems.push({ start, end, message, hint });
  const visit = (node: ASTNode, nesting: number): void => {
    inspectCall(node, variables, isTyped, report);
    inspectComparison(node, variables, report);
    if (node.op === '[]' && variables.messages.has(typeOf(node.args[0])) && literal(node.args[1]) === null)
      report(node.args[1], 'The name of a field must be written out.', 'Write `post.title`.');
    const within = node.op === 'rcall' && macros.has(node.args[0]) ? nesting + 1 : nesting;
    if (within > maxNesting)
      return report(node, `\`exists\`, \`all\` and the like are nested more than ${maxNesting} deep.`);
    for (const child of children(node)) visit(child, within);
  };
  visit(root, 0);
  return problems;
}

/** The calls of `has` in an expression. */
export function hasCalls(root: ASTNode): ASTNode[] {
  const own = root.op === 'call' && root.args[0] === 'has' ? [root] : [];
  return [...own, ...children(root).flatMap(hasCalls)];
}

/** `has` is true of every field that is never absent, which is no condition. `root` has `dyn` for `has`. */
export function inspectPresence(
  root: ASTNode,
  starts: ReadonlySet<number>,
  variables: Variables,
): ExpressionProblem[] {
  const problems: ExpressionProblem[] = [];
  const visit = (node: ASTNode): void => {
    const [field] = callOf(node)?.args ?? [];
    if (starts.has(node.start) && callOf(node)?.name === 'dyn' && field?.op === '.') {
      const owner = typeOf(field.args[0]);
      const isAlways = variables.messages.has(owner) && computed[owner]?.[field.args[1]] === undefined;
      const { start, end } = node;
      if (isAlways) {
        const message = `\`has\` is always true of \`${field.args[1]}\`, which is never absent.`;
        problems.push({
          start,
          end,
          message,
          hint: 'Compare with what it is when unknown: `""`, `[]`, `0`.',
        });
      }
    }
    children(node).forEach(visit);
  };
  visit(root);
  return problems;
}
