import { languageOf } from '../identifiers/language.ts';
import { addFeatures } from './features.ts';
import { finderIn, reader, type Lexicon } from './lexicon.ts';
import { sentencesOf, type Sentence } from './words.ts';
import type { Topic } from '../model/topic.ts';

/** What a text may read like, in the order of the weights. */
export const topics = [
  'story',
  'identify',
  'confirm',
  'tone',
  'promise',
  'boast',
  'endorse',
  'offer',
  'drug',
  'stigma',
] as const satisfies readonly Topic[];

/** Scores from which on a text may be, and is likely to be, of a topic. */
export interface Threshold {
  readonly possible: number;
  readonly likely: number;
}

/** The decoded weights. */
export interface TopicModel {
  readonly lexicon: Lexicon;
  /** Hashes of known features, ascending. */
  readonly keys: Uint32Array;
  /** One weight a topic for each feature. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly unit: number;
  readonly bias: ArrayLike<number>;
  readonly thresholds: readonly Threshold[];
}

/** First four bytes of a file of weights: "CHT1". */
export const MAGIC = 0x31544843;
const HEAD = 6;

/**
 * Decodes the file that `scripts/train-topics.mjs` writes, little-endian: magic and counts; unit, one bias a topic,
 * two thresholds a topic; hashes of words, Spanish words, their English ones, features; clusters, fields, weights.
 * @throws RangeError when the bytes are no such file.
 */
export function decodeTopicModel(bytes: Uint8Array): TopicModel {
  // A copy, since the columns must stand at multiples of their width.
  const aligned = new Uint8Array(bytes).buffer;
  if (aligned.byteLength < 4 * HEAD) throw new RangeError('not a file of topic weights');
  const [magic, size, words, fields, spanish, rows] = new Uint32Array(aligned, 0, HEAD);
  if (magic !== MAGIC || size !== topics.length) throw new RangeError('not a file of topic weights');
  let at = 4 * HEAD;
  const take = (length: number): number => (at += length) - length;
  const hashes = (count: number): Uint32Array => new Uint32Array(aligned, take(4 * count), count);
  const octets = (count: number): Uint8Array => new Uint8Array(aligned, take(count), count);
  const numbers = new Float32Array(aligned, take(4 * (1 + 3 * size)), 1 + 3 * size);
  const known = { hashes: hashes(words!), spanish: hashes(spanish!), english: hashes(spanish!) };
  const keys = hashes(rows!);
  const lexicon = { ...known, clusters: octets(words!), fields: octets(fields!) };
  return {
    lexicon,
    keys,
    weights: new Int8Array(aligned, take(rows! * size), rows! * size),
    unit: numbers[0]!,
    bias: numbers.subarray(1, 1 + size),
    thresholds: topics.map((_, topic) => ({
      possible: numbers[1 + size + 2 * topic]!,
      likely: numbers[2 + size + 2 * topic]!,
    })),
  };
}

/** By what the weights of so many features are divided: longer texts have more of them, and a few tell little. */
export const lengthOf = (features: number): number => Math.sqrt(features + 60);

/** Weights that can be asked, with or without thresholds. */
export type Weights = Omit<TopicModel, 'thresholds'>;

/** The rows of the features that a sentence has and the model knows; some twice. */
export function rowsOf({ words }: Sentence, spanish: boolean, { keys, lexicon }: Weights): number[] {
  const find = finderIn(keys);
  const rows: number[] = [];
  addFeatures(words.map(reader(lexicon, spanish)), (feature) => {
    const row = find(feature);
    if (row >= 0) rows.push(row);
  });
  return rows;
}

/** How much sentences together read like each topic, by the rows of each; the log-odds of a model that saw as many
 * texts of a topic as of others. */
export function scoresOfRows(sentences: readonly (readonly number[])[], model: Weights): number[] {
  const size = topics.length;
  const sums = new Int32Array(size);
  const seen = new Uint8Array(model.keys.length);
  let known = 0;
  for (const rows of sentences)
    for (const row of rows) {
      if (seen[row] === 1) continue;
      seen[row] = 1;
      known++;
      for (let topic = 0; topic < size; topic++) sums[topic]! += model.weights[row * size + topic]!;
    }
  const scale = model.unit / lengthOf(known);
  return topics.map((_, topic) => model.bias[topic]! + sums[topic]! * scale);
}

/** How much a text reads like each topic. */
export function scoresOf(text: string, model: Weights): number[] {
  const spanish = languageOf(text, ['en', 'es']) === 'es';
  return scoresOfRows(
    sentencesOf(text).map((sentence) => rowsOf(sentence, spanish, model)),
    model,
  );
}
