import type { CalendarFile } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { type Apart, type Known, type Raised } from './raise.ts';
import { type OwnAdjustments, type Stamped } from './stamp.ts';
export interface Judge {
    readonly rules: readonly ResolvedRule[];
    readonly own: OwnAdjustments;
    /** What is wrong with the documents themselves, whatever the posts say. */
    readonly concerns?: readonly Raised[];
}
/** A stamped problem that still knows who raised it, and about which post. */
export type Judged = Stamped & Pick<Raised, 'by' | 'post'>;
/** Judges the files of a practice one by one. */
export interface Judging {
    /** What is found in a file. Nothing of the file is held afterwards but what `keep` makes of its posts. */
    file(file: CalendarFile): readonly Judged[];
    /** All that was found, once every file has come; `more` is known beside what the rules find. */
    all(more: readonly Raised[]): Judged[];
}
/** @param keep what is kept of a post; posts that a waiver names are kept whole. */
export declare function judging(known: Known, judge: Judge, keep: (post: Post) => Post, apart?: Apart): Judging;
