/** Bits of a key as stored; keys run from 1 to 2^26 − 1. */
export const KEY_BITS = 26;

/** An open-addressed hash table from keys to row numbers. */
export interface KeyTable {
  mask: number;
  keys: Int32Array;
  rows: Int32Array;
}

/** The stored key of a 32-bit hash, never 0. */
export const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS) || 1;

/** Builds a table in which the n-th key leads to row n. */
export function keyTable(keys: Int32Array): KeyTable {
  let size = 1024;
  while (size < keys.length * 2) size *= 2;
  const table = { mask: size - 1, keys: new Int32Array(size), rows: new Int32Array(size) };
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row]!;
    let slot = key & table.mask;
    while (table.keys[slot] !== 0) slot = (slot + 1) & table.mask;
    table.keys[slot] = key;
    table.rows[slot] = row;
  }
  return table;
}

/** The row of a key, or −1. */
export function rowOf(table: KeyTable, key: number): number {
  const { keys, mask } = table;
  let slot = key & mask;
  for (;;) {
    const found = keys[slot]!;
    if (found === key) return table.rows[slot]!;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}
