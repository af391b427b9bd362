/** A sentence as the model reads it. */
export interface Sentence {
    /** Hashes of its folded words: lower case, no accents; numbers by their size. */
    readonly words: readonly number[];
    /** Where its first word begins, and where it ends with its marks, in the text in its compatibility form (NFKC). */
    readonly start: number;
    readonly end: number;
}
/** FNV-1a over UTF-16 code units, spread over 32 bits (the finalizer of MurmurHash3). */
export declare function hashOf(text: string): number;
/** Spreads a number over 32 bits. */
export declare function mix(value: number): number;
/** The folded words of a text. */
export declare function foldedWords(text: string): {
    readonly word: string;
}[];
/** The sentences of a text that have words. */
export declare function sentencesOf(text: string): Sentence[];
