/** A sorted set of 32-bit hashes whose members lead to their rank: bucketed by the upper half. */
export interface HashTable {
  /** Rank of the first member of each bucket, and the count of all at the end. */
  from: Uint32Array;
  /** Lower halves of the members, in order. */
  lower: Uint16Array;
}

/** One bucket for each value of a hash's upper half. */
export const BUCKETS = 0x10000;

/** Builds the table from the count of members in each bucket and their lower halves. */
export function hashTable(counts: Uint8Array, lower: Uint16Array): HashTable {
  const from = new Uint32Array(BUCKETS + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket++) from[bucket + 1] = from[bucket]! + counts[bucket]!;
  return { from, lower };
}

/** The rank of a hash, or −1. */
export function rankOf({ from, lower }: HashTable, hash: number): number {
  const bucket = hash >>> 16;
  const rest = hash & 0xffff;
  const end = from[bucket + 1]!;
  for (let rank = from[bucket]!; rank < end; rank++) if (lower[rank] === rest) return rank;
  return -1;
}
