import type { ReadCalendars } from '../commands/read-calendars.ts';
/** A calendar on its way to a worker. */
export interface CalendarTask {
    readonly path: string;
    readonly text: string;
}
/** Milliseconds that a file may take: a tenfold of what an ordinary one takes on a slow machine. */
declare function fileTime({ text }: CalendarTask): number;
/**
 * Makes a reader of calendars. Few and quick files are read at once; what might take long goes to a worker
 * thread that is stopped when its time is over, and many files are shared among the cores. Files come in order, and
 * only a few are read ahead.
 *
 * @param module The bundle of `src/reader.ts`.
 * @param budget The milliseconds that a worker may take for a file.
 */
export declare function calendarReader(module: URL, cores?: number, budget?: typeof fileTime): ReadCalendars;
/** The reader of calendars of a bundle, which has `reader.js` beside it. */
export declare const readCalendars: ReadCalendars;
export {};
