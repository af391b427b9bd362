import type { Lexicon } from './lexicon.ts';
/** The features of a text: hashes of its words, of their clusters, and of what stands together in a sentence. */
export declare function featuresOf(text: string, lexicon: Lexicon): Set<number>;
