import type { TagNames } from '../model/practice.ts';
import type { Detector, Hit, Language } from './detector.ts';
import type { Directory } from './directory.ts';
/** `error` is precise; `review` finds more. */
export type Level = 'error' | 'review';
export interface FindOptions {
    /** Default `review`. */
    readonly level?: Level;
    /** The languages the text may be in; English when absent. */
    readonly languages?: readonly Language[];
    readonly directory?: Directory;
    readonly names?: TagNames;
    /** The table to use; all when absent. */
    readonly detectors?: readonly Detector[];
}
/**
 * Finds identifiers in a text; offsets are exact in the text as given, whatever was normalised.
 * What the practice's directory knows is left out. Hits are in order and do not overlap.
 */
export declare function findIdentifiers(text: string, options?: FindOptions): Hit[];
