import type { Raised } from '../lint/raise.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Practice } from '../model/practice.ts';
import { type Strictest } from '../policy/strictest.ts';
import { type RegisterFile, type Registers } from '../policy/strictest-registers.ts';
import type { Sources } from '../read/sources.ts';
import { type Discussions } from './discussion.ts';
import type { Documents } from './read-documents.ts';
import { type ReadOptions } from './read-practice.ts';
import { type Recorded } from './recorded.ts';
import { type Approved, type Approving } from './reviews.ts';
/** A change as it is judged: the files after it, those before it, and the files whose policy decides. */
export interface Change {
    readonly subject: Sources;
    /** Null: there is nothing to compare with. */
    readonly before: Sources | null;
    /** What the change is to be merged into. */
    readonly judge: Sources;
    /** The paths that the change adds or alters. */
    readonly changed: readonly string[];
    /** What was said and done about it; absent where that cannot be asked for. */
    readonly discussions?: Discussions;
}
/** A change with the documents of both sides, and what they make together. */
export interface Sides {
    readonly change: Change;
    readonly options: ReadOptions;
    /** The documents of what the change is to be merged into. */
    readonly court: Documents;
    /** Those of the change; the same ones where it touches none. */
    readonly head: Documents;
    readonly law: Strictest;
    /** The documents that say which calendars there are. */
    readonly sets: readonly Documents[];
    /** Whether a rule asks for approvals. */
    readonly asks: boolean;
    /** Whether reviews can be told apart. */
    readonly isReviewed: boolean;
    readonly readAt: (sources: Sources, paths: readonly string[]) => Promise<readonly CalendarFile[]>;
}
/** Joins the documents of both sides. */
export declare function sidesOf(change: Change, options: ReadOptions, court: Documents, head: Documents): Sides;
/** What a change adds to registers, what of it counts already, and by whose approvals. */
export interface Counted {
    readonly additions: readonly RegisterFile[];
    readonly isApproved: (path: string) => boolean;
    readonly registers: Registers;
    readonly approving: readonly Omit<Approving, 'readAt'>[];
}
/** Asks who approved the change, where something hangs on it, and joins the registers of both sides. */
export declare function countedIn(sides: Sides): Promise<Counted>;
/** Which calendars of a change are judged. */
export interface Files {
    /** Those that the documents of either side ask for, after the change. */
    readonly wanted: readonly string[];
    /** What of them and of calendars out of sight is judged here. */
    readonly judged: readonly string[];
    /** What it is compared with. */
    readonly before: readonly string[];
    /** Whether less is judged than there is. */
    readonly isPartial: boolean;
    /** What is wrong with calendars that the change takes out of sight. */
    readonly stray: readonly Raised[];
}
/** Looks for the calendars before and after a change. */
export declare function filesOf(sides: Sides, { waivers }: Registers, asOf: string): Promise<Files>;
/** The calendars of a change with the approvals that count for them, and those before it. */
export declare function calendarsOfChange({ change, asks, isReviewed, readAt }: Sides, { approving }: Counted, files: Files, reader: Sources, recorded: Recorded): Promise<Pick<Practice, 'calendars' | 'reviewed'> & {
    readonly before: readonly CalendarFile[] | null;
    readonly approved: readonly Approved[];
}>;
/** What is known of the practice that judges, but for the calendars. */
export declare function withoutCalendars({ practice, predicate }: Documents, law: Strictest, registers: Registers, options: ReadOptions): Promise<Omit<Practice, 'calendars'>>;
/** With registers, where there are any; those that are known stay. */
export declare function withRegisters<Known extends object>(practice: Known, registers: Registers): Known;
