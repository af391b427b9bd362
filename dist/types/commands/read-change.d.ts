import type { Raised } from '../lint/raise.ts';
import type { Practice } from '../model/practice.ts';
import { type Change } from './change-sides.ts';
import { type ReadOptions, type ReadPractice } from './read-practice.ts';
import type { Approved } from './reviews.ts';
export interface ReadChange {
    readonly read: ReadPractice;
    readonly before: Practice | null;
    /** The posts of the change that reviews approve. */
    readonly approved: readonly Approved[];
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
/** Whether a file may be a document, by its name. */
export declare const isDocument: (path: string) => boolean;
/**
 * Whether a change adds, alters or takes away what may be a document. One that does not has no say in what judges it,
 * however old its copies are.
 */
export declare function touchesDocuments({ subject, before, changed, }: Pick<Change, 'subject' | 'before' | 'changed'>): Promise<boolean>;
