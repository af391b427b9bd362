import { LABELS, closeTransitions, pairFactors, type Transitions } from './crf.ts';
import type { Lexicon } from './lexicon.ts';
import { keyTable, type KeyTable } from './table.ts';

/** The decoded weights of the tagger. */
export interface NameModel {
  lexicon: Lexicon;
  features: KeyTable;
  /** `LABELS` weights a feature row; the first is always 0. */
  weights: Int8Array;
  /** What one step of a weight is worth. */
  unit: number;
  transitions: Transitions;
  /** The transitions as factors. */
  pairs: Float64Array;
}

/** First four bytes of a file of weights: "CHN1". */
export const MAGIC = 0x314e4843;
const COARSE = 256;

/**
 * Decodes the file that `scripts/train-names.mjs` writes, little-endian: magic, count of words, count of
 * features, unit; transitions; coarse clusters; keys of words and their packed entries byte by byte; keys
 * of features and their weights label by label. Keys ascend and stand as differences of 7 bits a byte.
 * @throws RangeError when the bytes are no such file.
 */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 16 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a file of name weights');
  const reader = { bytes, at: 16 };
  const words = view.getUint32(4, true);
  const rows = view.getUint32(8, true);
  const scores = new Float32Array(LABELS * LABELS + LABELS);
  for (let at = 0; at < scores.length; at++, reader.at += 4) scores[at] = view.getFloat32(reader.at, true);
  const coarse = take(reader, COARSE);
  const lexicon = { table: keyTable(readKeys(reader, words)), entries: readEntries(reader, words), coarse };
  const features = keyTable(readKeys(reader, rows));
  const weights = readWeights(reader, rows);
  const transitions = closeTransitions(scores);
  const unit = view.getFloat32(12, true);
  return { lexicon, features, weights, unit, transitions, pairs: pairFactors(transitions) };
}

interface Reader {
  bytes: Uint8Array;
  at: number;
}

function take(reader: Reader, length: number): Uint8Array {
  const from = reader.at;
  reader.at += length;
  if (reader.at > reader.bytes.length) throw new RangeError('the file of name weights is cut short');
  return reader.bytes.subarray(from, reader.at);
}

function readKeys(reader: Reader, count: number): Int32Array {
  const keys = new Int32Array(count);
  const { bytes } = reader;
  let { at } = reader;
  let key = 0;
  for (let index = 0; index < count; index++) {
    let shift = 0;
    let byte = 0x80;
    while (byte & 0x80) {
      byte = bytes[at++] ?? 0;
      key += (byte & 0x7f) << shift;
      shift += 7;
    }
    keys[index] = key;
  }
  reader.at = at;
  return keys;
}

function readEntries(reader: Reader, count: number): Int32Array {
  const entries = new Int32Array(count);
  for (let shift = 0; shift < 32; shift += 8) {
    const column = take(reader, count);
    for (let row = 0; row < count; row++) entries[row]! |= column[row]! << shift;
  }
  return entries;
}

function readWeights(reader: Reader, rows: number): Int8Array {
  const weights = new Int8Array(rows * LABELS);
  for (let label = 1; label < LABELS; label++) {
    const column = take(reader, rows);
    for (let row = 0; row < rows; row++) weights[row * LABELS + label] = column[row]!;
  }
  return weights;
}
