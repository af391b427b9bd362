import { type Lexicon } from './lexicon.ts';
import { type Sentence } from './words.ts';
/** What a text may read like, in the order of the weights. */
export declare const topics: readonly ["story", "identify", "confirm", "tone", "promise", "boast", "endorse", "offer", "drug", "stigma"];
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
export declare const MAGIC = 827607107;
/**
 * Decodes the file that `scripts/train-topics.mjs` writes, little-endian: magic and counts; unit, one bias a topic,
 * two thresholds a topic; hashes of words, Spanish words, their English ones, features; clusters, fields, weights.
 * @throws RangeError when the bytes are no such file.
 */
export declare function decodeTopicModel(bytes: Uint8Array): TopicModel;
/** By what the weights of so many features are divided: longer texts have more of them, and a few tell little. */
export declare const lengthOf: (features: number) => number;
/** Weights that can be asked, with or without thresholds. */
export type Weights = Omit<TopicModel, 'thresholds'>;
/** The rows of the features that a sentence has and the model knows; some twice. */
export declare function rowsOf({ words }: Sentence, spanish: boolean, { keys, lexicon }: Weights): number[];
/** How much sentences together read like each topic, by the rows of each; the log-odds of a model that saw as many
 * texts of a topic as of others. */
export declare function scoresOfRows(sentences: readonly (readonly number[])[], model: Weights): number[];
/** How much a text reads like each topic. */
export declare function scoresOf(text: string, model: Weights): number[];
