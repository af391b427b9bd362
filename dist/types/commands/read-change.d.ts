import type { Raised } from '../lint/raise.ts';
import type { Practice } from '../model/practice.ts';
import type { Sources } from '../read/sources.ts';
import { type ReadOptions, type ReadPractice } from './read-practice.ts';
import { type Review } from './reviews.ts';
/** A change as it is judged: the files after it, those before it, and the files whose policy decides. */
export interface Change {
    readonly subject: Sources;
    /** Null: there is nothing to compare with. */
    readonly before: Sources | null;
    /** What the change is to be merged into. */
    readonly judge: Sources;
    /** The paths that the change adds or alters. */
    readonly changed: readonly string[];
    /** The approvals that stand; absent where they cannot be asked for. */
    readonly reviews?: () => Promise<readonly Review[]>;
}
export interface ReadChange {
    readonly read: ReadPractice;
    readonly before: Practice | null;
    /** What is wrong with the change itself. */
    readonly raised: readonly Raised[];
    /** What was wrong already with what it is to be merged into. */
    readonly raisedBefore: readonly Raised[];
}
/**
 * Reads a change for judging by what it is to be merged into. What it makes stricter counts already; what it loosens
 * or adds waits until it is merged, and the notes say so. Where there is no practice yet to judge it, it judges
 * itself.
 * @throws InputError where there is no practice on either side.
 */
export declare function readChange(change: Change, options: ReadOptions): Promise<ReadChange>;
