import type { OptionFault } from './kind.ts';
import type { Range } from './ranges.ts';
/** A regular expression in RE2's syntax, which takes time linear in the text whatever the expression. */
export interface Expression {
    test(text: string): boolean;
    /** The first hundred matches that are not empty, from the left. */
    matches(text: string): readonly Range[];
}
export interface Flags {
    readonly caseInsensitive?: boolean | undefined;
    readonly multiline?: boolean | undefined;
}
/**
 * A regular expression, compiled at the first text that may match it: compiling costs more than most texts do.
 * Where it is not one, its first use throws RE2JSException.
 */
export declare function expression(source: string, { caseInsensitive, multiline }?: Flags): Expression;
/** What is wrong with a regular expression of the policy, if anything. */
export declare function faultOf(source: string, path: OptionFault['path']): OptionFault | null;
