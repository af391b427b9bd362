/** First value of a running hash over code units. */
export declare const HASH_START: number;
/** Adds one code unit to a running hash (FNV-1a over 16-bit units). */
export declare const addUnit: (hash: number, code: number) => number;
/** Spreads a hash over all 32 bits (the finalizer of MurmurHash3). */
export declare function spread(hash: number): number;
