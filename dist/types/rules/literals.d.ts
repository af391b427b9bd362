/**
 * What must stand in a text for a regular expression to match it, found by looking at the expression: most texts lack
 * it, and neither compiling nor running the expression is needed to know. It errs to one side: where nothing certain
 * can be said, everything may match. Capitals do not count, whatever the expression says of them.
 */
/**
 * Lists of texts, in small letters: any match of an expression of RE2 holds at least one of each list. Empty: nothing
 * is certain.
 */
export declare function literalsOf(source: string): readonly (readonly string[])[];
