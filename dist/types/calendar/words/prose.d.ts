/** Headings under which stands no post: rules, rhythms, figures, lists of ideas. Compared folded, as whole words. */
export declare const proseWords: readonly string[];
