import type { PracticeDocument } from '../model/generated.ts';
import type { Predicate } from '../model/rule.ts';
import type { ExpressionProblem } from './sentences.ts';
import type { Binding, Variables } from './variables.ts';
export type { ExpressionProblem } from './sentences.ts';
/** The value of an expression over a binding, or why it has none. Never throws, never repeats a value. */
export type Evaluate = (binding: Binding) => boolean | {
    readonly failed: string;
};
/** A compiled expression, or everything that is wrong with it. */
export type Compiled = {
    readonly evaluate: Evaluate;
    readonly problems: readonly [];
} | {
    readonly evaluate: null;
    readonly problems: readonly ExpressionProblem[];
};
/**
 * Compiles a CEL expression and checks it against the variables it may speak of: its types, the names of fields
 * (also within `has`), the words they are compared with, the patterns of `like`. What passes is true or false.
 */
export declare function compileExpression(text: string, variables?: Variables): Compiled;
/**
 * Compiles the expressions of a practice, each text once. One that does not compile always fails; what is wrong
 * with it is told where the policy is resolved. `isSound`: it ships with Chaperone, whose tests check it.
 */
export declare function predicates(document: PracticeDocument): (text: string, isSound?: boolean) => Predicate;
