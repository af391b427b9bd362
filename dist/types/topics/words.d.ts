/** A word of a text as the model reads it. */
export interface Word {
    /** Hash of the folded word: lower case, no accents; numbers by their size. */
    readonly hash: number;
    /** In which sentence it stands. */
    readonly sentence: number;
}
/** FNV-1a over UTF-16 code units, spread over 32 bits (the finalizer of MurmurHash3). */
export declare function hashOf(text: string): number;
/** Spreads a number over 32 bits. */
export declare function mix(value: number): number;
/** The folded words of a text, with the sentence that each stands in. */
export declare function foldedWords(text: string): {
    readonly word: string;
    readonly sentence: number;
}[];
