import { type Transitions } from './crf.ts';
import type { Lexicon } from './lexicon.ts';
import { type HashTable } from './table.ts';
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
export declare const WEIGHTS: number;
/** First four bytes of a file of weights: "CHN2". */
export declare const MAGIC = 843991107;
/**
 * Decodes the file that `scripts/train-names.mjs` writes, little-endian: magic, count of words, count of
 * features, unit; transitions; coarse clusters; entries of words; the words' table; the features' table;
 * weights, feature by feature. A table is the lower halves of its hashes, then a count a bucket.
 * @throws RangeError when the bytes are no such file.
 */
export declare function decodeNameModel(bytes: Uint8Array): NameModel;
