import { ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js';
import type { ASTNode, ParseResult } from '@marcbachmann/cel-js';
import type { PracticeDocument } from '../model/generated.ts';
import type { Predicate } from '../model/rule.ts';
import { hasCalls, inspect, inspectPresence } from './inspect.ts';
import { failureOf, problemOf, typeInWords } from './sentences.ts';
import type { CelError, ExpressionProblem } from './sentences.ts';
import { binder, postVariables } from './variables.ts';
import type { Binding, Variables } from './variables.ts';

export type { ExpressionProblem } from './sentences.ts';

/** The value of an expression over a binding, or why it has none. Never throws, never repeats a value. */
export type Evaluate = (binding: Binding) => boolean | { readonly failed: string };

/** A compiled expression, or everything that is wrong with it. */
export type Compiled =
  | { readonly evaluate: Evaluate; readonly problems: readonly [] }
  | { readonly evaluate: null; readonly problems: readonly ExpressionProblem[] };

const isKnown = (error: unknown): error is CelError =>
  error instanceof ParseError || error instanceof CelTypeError;

/**
 * The library takes whatever stands within `has( )` for a field. So the same expression is checked with `dyn` in
 * its place, which is as long, takes anything, and has its argument checked.
 */
function presenceProblems(
  text: string,
  calls: readonly ASTNode[],
  variables: Variables,
): ExpressionProblem[] {
  const letters = text.split('');
  for (const { start } of calls) letters.splice(start, 3, 'd', 'y', 'n');
  const checked = letters.join('');
  const parsed = variables.cel.parse(checked);
  const { error } = parsed.check();
  if (error) return isKnown(error) ? [problemOf(error, checked, variables)] : [];
  return inspectPresence(parsed.ast, new Set(calls.map(({ start }) => start)), variables);
}

function problemsOf(text: string, parsed: ParseResult, variables: Variables): ExpressionProblem[] {
  const { error, type } = parsed.check();
  const found = inspect(parsed.ast, variables, !error);
  if (error && isKnown(error)) {
    const problem = problemOf(error, text, variables);
    return found.some(({ start, end }) => problem.start <= end && problem.end >= start)
      ? found
      : [...found, problem];
  }
  const calls = hasCalls(parsed.ast);
  if (calls.length) found.push(...presenceProblems(text, calls, variables));
  if (type !== 'bool') {
    const message = `The expression must be true or false, and is ${typeInWords(type ?? '')}.`;
    found.push({ start: 0, end: text.length, message, hint: 'Compare with something, such as `== ""`.' });
  }
  return found;
}

function evaluatorOf(program: ParseResult): Evaluate {
  return (binding) => {
    try {
      const value: unknown = program({ ...binding });
      return typeof value === 'boolean' ? value : { failed: 'It is neither true nor false.' };
    } catch (error) {
      return { failed: failureOf(error) };
    }
  };
}

/**
 * Compiles a CEL expression and checks it against the variables it may speak of: its types, the names of fields
 * (also within `has`), the words they are compared with, the patterns of `like`. What passes is true or false.
 */
export function compileExpression(text: string, variables: Variables = postVariables()): Compiled {
  try {
    const program = variables.cel.parse(text);
    const problems = problemsOf(text, program, variables);
    return problems.length ? { evaluate: null, problems } : { evaluate: evaluatorOf(program), problems: [] };
  } catch (error) {
    if (!isKnown(error)) throw error;
    return { evaluate: null, problems: [problemOf(error, text, variables)] };
  }
}

/** An expression that is known to be sound: checking it takes longer than evaluating it. */
const soundExpression = (text: string): Evaluate => evaluatorOf(postVariables().cel.parse(text));

/** Several rules ask the same of a post, one after another: it is worked out once. */
function latest(predicate: Predicate): Predicate {
  let known: { post: Parameters<Predicate>[0]; asOf: string; value: ReturnType<Predicate> } | undefined;
  return (post, asOf) => {
    if (known?.post !== post || known.asOf !== asOf) known = { post, asOf, value: predicate(post, asOf) };
    return known.value;
  };
}

/**
 * Compiles the expressions of a practice, each text once. One that does not compile always fails; what is wrong
 * with it is told where the policy is resolved. `isSound`: it ships with Chaperone, whose tests check it.
 */
export function predicates(document: PracticeDocument): (text: string, isSound?: boolean) => Predicate {
  const bind = binder(document);
  const made = new Map<string, Predicate>();
  return (text, isSound = false) => {
    let predicate = made.get(text);
    if (!predicate) {
      const evaluate = isSound ? soundExpression(text) : compileExpression(text).evaluate;
      predicate = evaluate
        ? latest((post, asOf) => evaluate(bind(post, asOf)))
        : () => ({ failed: 'The expression cannot be understood.' });
      made.set(text, predicate);
    }
    return predicate;
  };
}
