import type { CalendarFile, CalendarSettings } from '../model/calendar.ts';
import type { PracticeDocument } from '../model/generated.ts';
import { type SourceText } from '../model/place.ts';
import type { Sources } from '../read/sources.ts';
/**
 * Reads calendars one after the other, in the order given; the edge decides in which thread and how long each may
 * take.
 */
export type ReadCalendars = (sources: Iterable<SourceText> | AsyncIterable<SourceText>, settings: CalendarSettings) => AsyncIterable<CalendarFile>;
/** How calendars are read: by whom, and who is told how many are done. */
export interface Reading {
    readonly readCalendars: ReadCalendars;
    readonly tell?: (done: number, total: number) => void;
}
/** Reads the calendars at paths, with the texts of posts that stand in other files of the repository. */
export declare function calendarsOf(sources: Sources, paths: readonly string[], practice: PracticeDocument, reading: Reading): Promise<readonly CalendarFile[]>;
/** Reads the calendars at paths one by one; texts in other files are not followed, and posts are not named. */
export declare function calendarsIn(sources: Sources, paths: readonly string[], practice: PracticeDocument, { readCalendars, tell }: Reading): AsyncGenerator<CalendarFile>;
/** Reads each text once: most calendars are the same before a change and after it. */
export declare function remembering(read: ReadCalendars): ReadCalendars;
