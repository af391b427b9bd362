import type { ASTNode, ParseError, TypeError as CelTypeError } from '@marcbachmann/cel-js';
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
/** The type that the check found for a node, in CEL's own words; '' where it found none. */
export declare function typeOf(node: ASTNode | undefined): string;
/** A type in words. */
export declare function typeInWords(type: string): string;
/** What the library found, in our own words: its messages print the lines of the expression. */
export declare function problemOf(error: CelError, text: string, variables: Variables): ExpressionProblem;
/** Why an evaluation failed, without the values it failed on. */
export declare function failureOf(error: unknown): string;
