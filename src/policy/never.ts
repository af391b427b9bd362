import type { ASTNode } from '@marcbachmann/cel-js';
import { compileExpression } from './expression.ts';
import { postVariables } from './variables.ts';

/** What the conditions that must all hold ask of one value. */
interface Asked {
  equal: string | null;
  readonly unequal: Set<string>;
  above: number;
  below: number;
}

const swapped: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

/** The conditions of which all must hold. */
function allOf(node: ASTNode): ASTNode[] {
  return node.op === '&&' ? (node.args as ASTNode[]).flatMap(allOf) : [node];
}

const parsed = (expression: string): ASTNode | null =>
  // What does not compile is told where the policy is resolved.
  compileExpression(expression).problems.length > 0 ? null : postVariables().cel.parse(expression).ast;

/** Takes up what a comparison asks of a value; whether no value can be so. */
function isTooMuch(asked: Asked, op: string, literal: string, number: number): boolean {
  const whole = 1;
  if (op === '==') {
    if (asked.equal !== null && asked.equal !== literal) return true;
    asked.equal = literal;
  }
  if (op === '!=') asked.unequal.add(literal);
  if (op === '>' || op === '>=') asked.above = Math.max(asked.above, op === '>' ? number + whole : number);
  if (op === '<' || op === '<=') asked.below = Math.min(asked.below, op === '<' ? number - whole : number);
  return asked.above > asked.below || (asked.equal !== null && asked.unequal.has(asked.equal));
}

/**
 * Whether a condition is false whatever the post: it says `false`, asks for something and for its contrary, or asks
 * one value to be two things. Numbers are counted in whole steps, as those of posts are.
 */
export function isNever(when: string): boolean {
  const ast = parsed(when);
  if (!ast) return false;
  const textOf = ({ start, end }: ASTNode): string => when.slice(start, end);
  const values = new Map<string, Asked>();
  const holds = new Set<string>();
  const fails = new Set<string>();
  for (const node of allOf(ast)) {
    if (node.op === 'value' && node.args === false) return true;
    if (node.op === '!_') fails.add(textOf(node.args));
    else holds.add(textOf(node));
    if (!['==', '!=', '<', '<=', '>', '>='].includes(node.op)) continue;
    const [left, right] = node.args as [ASTNode, ASTNode];
    const [field, value, op] =
      right.op === 'value' ? [left, right, node.op] : [right, left, swapped[node.op] ?? node.op];
    if (value.op !== 'value') continue;
    const name = textOf(field);
    const asked = values.get(name) ?? { equal: null, unequal: new Set(), above: -Infinity, below: Infinity };
    values.set(name, asked);
    if (isTooMuch(asked, op, textOf(value), Number(value.args))) return true;
  }
  return [...fails].some((one) => holds.has(one));
}

/** Whether an expression holds whatever the post: it says `true`. */
export function isAlways(must: string): boolean {
  const ast = parsed(must);
  return ast?.op === 'value' && ast.args === true;
}
