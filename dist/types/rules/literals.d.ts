/**
 * What must stand in a text for a regular expression to match it, found by looking at the expression: most texts lack
 * it, and neither compiling nor running the expression is needed to know. It errs to one side: where nothing certain
 * can be said, everything may match. Capitals do not count, whatever the expression says of them.
 */
/** Texts of which any match of an expression of RE2 holds at least one, in small letters; null: none are certain. */
export declare function literalsOf(source: string): readonly string[] | null;
