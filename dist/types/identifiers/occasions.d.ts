import type { Range } from './care.ts';
/** What a practice does for one person on one day, by the words that go with it; with texts it must find and must not. */
export interface Occasion {
    readonly what: string;
    readonly find: RegExp;
    readonly hits: readonly string[];
    readonly misses: readonly string[];
}
/**
 * Occasions of one person's care. None is a finding by itself: a name, a number or facts that stand beside it are then
 * taken for a patient's.
 */
export declare const occasions: readonly Occasion[];
/** Where a text speaks of such an occasion. */
export declare function occasionsIn(text: string): Range[];
