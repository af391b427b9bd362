/** A sorted set of 32-bit hashes whose members lead to their rank: bucketed by the upper half. */
export interface HashTable {
    /** Rank of the first member of each bucket, and the count of all at the end. */
    from: Uint32Array;
    /** Lower halves of the members, in order. */
    lower: Uint16Array;
}
/** One bucket for each value of a hash's upper half. */
export declare const BUCKETS = 65536;
/** Builds the table from the count of members in each bucket and their lower halves. */
export declare function hashTable(counts: Uint8Array, lower: Uint16Array): HashTable;
/** The rank of a hash, or −1. */
export declare function rankOf({ from, lower }: HashTable, hash: number): number;
