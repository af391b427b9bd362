/** What is known of words, by the hash of the folded word. */
export interface Lexicon {
    /** Hashes of known words, ascending. */
    readonly hashes: Uint32Array;
    /** The cluster of word vectors of each, from 1. */
    readonly clusters: Uint8Array;
    /** The broad field of each cluster, from 1. */
    readonly fields: Uint8Array;
    /** Hashes of Spanish words, ascending, and of the English word that each is read as. */
    readonly spanish: Uint32Array;
    readonly english: Uint32Array;
}
/** What is known of one word; cluster and field are 0 for a word that is not known. */
export interface Entry {
    readonly hash: number;
    readonly cluster: number;
    readonly field: number;
}
/** The index of a value among others, or −1. */
export type Finder = (value: number) => number;
/** What looks hashes up among these, made once for each list. */
export declare function finderIn(hashes: Uint32Array): Finder;
/** Reads words by their hashes; in a Spanish text, a Spanish word is read as its English one. */
export declare function reader(lexicon: Lexicon, spanish: boolean): (hash: number) => Entry;
