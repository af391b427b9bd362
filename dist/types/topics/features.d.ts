import type { Entry, Lexicon } from './lexicon.ts';
/** Adds the features of a sentence: hashes of its words, of their clusters, and of what stands together; some twice. */
export declare function addFeatures(words: readonly Entry[], add: (feature: number) => void): void;
/** The features of a text. */
export declare function featuresOf(text: string, lexicon: Lexicon): Set<number>;
