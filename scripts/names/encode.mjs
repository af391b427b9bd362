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
    keyBytes(words.keys),
    ...[0, 8, 16, 24].map((shift) => Buffer.from(words.entries.map((entry) => (entry >>> shift) & 0xff))),
    keyBytes(rows.map(({ key }) => key)),
    ...range(1, LABELS).map((label) => Buffer.from(rows.map(({ row }) => Math.round(row[label] / unit) & 0xff))),
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

const range = (from, to) => Array.from({ length: to - from }, (_, at) => from + at);

function keyBytes(keys) {
  const bytes = [];
  let last = 0;
  for (const key of keys) {
    let difference = key - last;
    last = key;
    for (; difference > 0x7f; difference >>>= 7) bytes.push((difference & 0x7f) | 0x80);
    bytes.push(difference);
  }
  return Buffer.from(bytes);
}
