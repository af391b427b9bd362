/** An occurrence of a pattern: `units.slice(start, end)`. */
export interface Occurrence {
    readonly pattern: number;
    readonly start: number;
    readonly end: number;
}
/** Finds every occurrence of every pattern in one pass, in the order of their ends. */
export type Automaton = (units: ArrayLike<number>) => Occurrence[];
/**
 * The automaton of Aho and Corasick (1975), completed to one table of transitions, so that a unit costs one
 * look-up whatever the number of patterns. Patterns are sequences of UTF-16 code units; empty ones never occur.
 */
export declare function automaton(patterns: readonly ArrayLike<number>[]): Automaton;
