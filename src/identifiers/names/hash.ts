/** First value of a running hash over code units. */
export const HASH_START = 0x811c9dc5 | 0;

/** Adds one code unit to a running hash (FNV-1a over 16-bit units). */
export const addUnit = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Spreads a hash over all 32 bits (the finalizer of MurmurHash3). */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
