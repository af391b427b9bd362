/** Writes the file that `decodeNameModel` reads. */
import { core } from './core.mjs';

const { LABELS } = core;
/** Features kept: those with the largest weight. More made no figure better. */
export const KEPT = 75_000;

/** The bytes of a model: words as from `buildWords`, keys of features, weights and transitions as learned. */
export function encodeModel(words, featureKeys, { weights, pairs }) {
  const rows = strongest(featureKeys, weights);
  const largest = Math.max(...rows.map(({ strength }) => strength));
  const unit = largest / 127;
  const header = Buffer.alloc(16);
  header.writeUInt32LE(core.MAGIC, 0);
  header.writeUInt32LE(words.keys.length, 4);
  header.writeUInt32LE(rows.length, 8);
  header.writeFloatLE(unit, 12);
  const transitions = Buffer.alloc(pairs.length * 4);
  pairs.forEach((score, at) => transitions.writeFloatLE(score, at * 4));
  return Buffer.concat([
    header,
    transitions,
    Buffer.from(words.coarse),
    Buffer.from(Int32Array.from(words.entries).buffer),
    tableBytes(words.keys),
    tableBytes(rows.map(({ key }) => key)),
    Buffer.from(rows.flatMap(({ row }) => row.slice(1).map((value) => Math.round(value / unit) & 0xff))),
  ]);
}

/** Only differences between labels count, so the weight of "outside" is taken from all. */
function strongest(keys, weights) {
  const rows = keys.map((key, at) => {
    const row = [...weights.subarray(at * LABELS, (at + 1) * LABELS)].map((value, _, all) => value - all[0]);
    return { key, row, strength: Math.max(...row.map(Math.abs)) };
  });
  return rows
    .sort((a, b) => b.strength - a.strength || a.key - b.key)
    .slice(0, KEPT)
    .sort((a, b) => a.key - b.key);
}

/** The lower halves of ascending hashes, then how many share each upper half. */
export function tableBytes(keys) {
  const counts = new Uint8Array(core.BUCKETS);
  for (const key of keys) counts[key >>> 16]++;
  return Buffer.concat([
    Buffer.from(Uint16Array.from(keys, (key) => key & 0xffff).buffer),
    Buffer.from(counts),
  ]);
}

/** The words as the tagger will see them. */
export function lexiconOf(words) {
  const bytes = tableBytes(words.keys);
  const lower = new Uint16Array(words.keys.map((key) => key & 0xffff));
  const table = core.hashTable(bytes.subarray(2 * words.keys.length), lower);
  return { table, entries: Int32Array.from(words.entries), coarse: words.coarse };
}
