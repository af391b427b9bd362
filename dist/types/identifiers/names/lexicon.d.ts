import { type HashTable } from './table.ts';
/** What is known of single words, by the hash of the folded word. */
export interface Lexicon {
    table: HashTable;
    /** One packed entry a row: see `FIELD`. */
    entries: Int32Array;
    /** The coarse cluster of each cluster. */
    coarse: Uint8Array;
}
/** Fields of a packed entry as [shift, bits]; 0 always means unknown. */
export declare const FIELD: {
    /** Given name: 3 common, 1 rare. */
    readonly given: readonly [0, 2];
    /** Surname: 3 among the first thousand, 1 rare. */
    readonly surname: readonly [2, 2];
    /** Share of capitals in running text: 1 nearly never, 5 nearly always. */
    readonly casing: readonly [4, 3];
    /** Kind of place, organisation, title or date. */
    readonly gazetteer: readonly [7, 4];
    /** How rare: 1 among the 300 most frequent, 6 beyond 40,000. */
    readonly rarity: readonly [11, 3];
    /** Cluster of word vectors. */
    readonly cluster: readonly [14, 8];
    /** Cluster of words by their neighbours in posts. */
    readonly topic: readonly [22, 8];
};
/** Reads a field of a packed entry. */
export declare const field: (entry: number, [shift, bits]: readonly [number, number]) => number;
/** The packed entry of a word hash; 0 when the word is not known. */
export declare function entryOf(lexicon: Lexicon, hash: number): number;
