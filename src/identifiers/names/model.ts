import { LABELS, closeTransitions, pairFactors, type Transitions } from './crf.ts';
import type { Lexicon } from './lexicon.ts';
import { BUCKETS, hashTable, type HashTable } from './table.ts';

/** The decoded weights of the tagger. */
export interface NameModel {
  lexicon: Lexicon;
  features: HashTable;
  /** `WEIGHTS` a feature. */
  weights: Int8Array;
  /** What one step of a weight is worth. */
  unit: number;
  transitions: Transitions;
  /** The transitions as factors. */
  pairs: Float64Array;
}

/** Weights of a feature: one a label but `outside`, whose weight is 0. */
export const WEIGHTS = LABELS - 1;
/** First four bytes of a file of weights: "CHN2". */
export const MAGIC = 0x324e4843;
const COARSE = 256;

/**
 * Decodes the file that `scripts/train-names.mjs` writes, little-endian: magic, count of words, count of
 * features, unit; transitions; coarse clusters; entries of words; the words' table; the features' table;
 * weights, feature by feature. A table is the lower halves of its hashes, then a count a bucket.
 * @throws RangeError when the bytes are no such file.
 */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  // A copy, since the columns must stand at multiples of their width.
  const aligned = new Uint8Array(bytes).buffer;
  const view = new DataView(aligned);
  if (view.byteLength < 16 || view.getUint32(0, true) !== MAGIC)
    throw new RangeError('not a file of name weights');
  const words = view.getUint32(4, true);
  const rows = view.getUint32(8, true);
  const unit = view.getFloat32(12, true);
  let at = 16;
  const take = (length: number): number => (at += length) - length;
  const transitions = closeTransitions(
    new Float32Array(aligned, take(4 * LABELS * (LABELS + 1)), LABELS * (LABELS + 1)),
  );
  const coarse = new Uint8Array(aligned, take(COARSE), COARSE);
  const entries = new Int32Array(aligned, take(4 * words), words);
  const table = (count: number): HashTable => {
    const lower = new Uint16Array(aligned, take(2 * count), count);
    return hashTable(new Uint8Array(aligned, take(BUCKETS), BUCKETS), lower);
  };
  const lexicon = { table: table(words), entries, coarse };
  const features = table(rows);
  const weights = new Int8Array(aligned, take(WEIGHTS * rows), WEIGHTS * rows);
  return { lexicon, features, weights, unit, transitions, pairs: pairFactors(transitions) };
}
