/** The tokens of a stretch of text as columns, reused from stretch to stretch. */
export interface Tokens {
    count: number;
    capacity: number;
    start: Int32Array;
    end: Int32Array;
    shape: Int32Array;
    /** Hash of the folded word: lower case, no accents, digits as 0, runs of a letter cut to two. */
    word: Int32Array;
    /** Hashes of the first 2, 3, 4 and the last 2, 3, 4 letters, six a token. */
    affix: Int32Array;
    /** 1 where white space stands before the token, 2 where a line begins. */
    gap: Uint8Array;
}
/** Empty columns with room for `capacity` tokens. */
export declare function tokenColumns(capacity: number): Tokens;
/**
 * Splits a text into words, numbers, addresses of the net, handles, hashtags, emoji and marks, from the
 * offset `from` until the columns are full. Returns the offset at which to go on, the text's length when done.
 */
export declare function tokenize(text: string, from: number, tokens: Tokens): number;
