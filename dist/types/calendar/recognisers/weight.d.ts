import type { Entry } from '../entry.ts';
import type { Sight } from './kind.ts';
/** What speaks for a post, and how much. */
export interface Weight {
    readonly score: number;
    readonly reasons: readonly string[];
}
/** How much speaks for one post here. Four or more make one; each line says why. */
export declare function weigh(sight: Sight, entries: readonly Entry[]): Weight;
