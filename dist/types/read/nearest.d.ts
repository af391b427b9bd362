/** The candidate that a word was most likely meant to be, or null where none is near. Case does not matter. */
export declare function nearest(word: string, candidates: Iterable<string>): string | null;
/** "Did you mean …?", or null. */
export declare function didYouMean(word: unknown, candidates: Iterable<string>): string | null;
