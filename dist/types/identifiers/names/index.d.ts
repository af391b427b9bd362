import { TYPES } from './crf.ts';
import type { NameModel } from './model.ts';
export { decodeNameModel, type NameModel } from './model.ts';
/** A stretch of text that the model takes for a person, a place or an organisation. */
export interface NameHit {
    /** Offsets in UTF-16 code units, the end exclusive. */
    start: number;
    end: number;
    /** Log-odds of the type at its least certain token. */
    score: number;
    type: (typeof TYPES)[number];
}
export interface NameOptions {
    /** The language of the text. One model serves both, so that a name is also found in the other language. */
    language: 'en' | 'es';
    /** `error`: only what is nearly sure, and no public figures; `review`: finds more. */
    level: 'error' | 'review';
}
/**
 * Finds the names of people (and, as by-products, places and organisations) in a text, in order of place.
 * Handles, hashtags and addresses of the net are never part of a hit.
 */
export declare function tagNames(text: string, model: NameModel, options: NameOptions): NameHit[];
