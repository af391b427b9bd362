import type { Raised } from '../lint/raise.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Table } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import type { ReadDocument } from '../read/document.ts';
import type { Sources } from '../read/sources.ts';
import type { ReadOptions, ReadPractice } from './read-practice.ts';
/** The files before and after a change, and what it is to be merged into. */
export interface OnRecordInputs extends ReadOptions {
    readonly sources: Sources;
    /** Null: there is nothing to compare with. */
    readonly base: Sources | null;
    readonly judge?: {
        readonly sources: Sources;
    };
}
/** What a change means for records: what it may not do, and what it moves. */
export interface OnRecord {
    readonly raised: readonly Raised[];
    readonly raisedBefore: readonly Raised[];
    readonly tables: readonly Table[];
}
/** Tells of a calendar's posts which fall into no class, where the practice says what its classes are. */
export declare function classifying(documents: readonly ReadDocument[], { document, asOf }: Omit<Practice, 'calendars'>): (file: CalendarFile) => Raised[];
/** What posts and a change mean for records: posts of no class, holds that a change breaks, and what it moves. */
export declare function onRecord(inputs: OnRecordInputs, read: ReadPractice, before: Practice | null): Promise<OnRecord>;
