import type { CalendarSettings } from '../model/calendar.ts';
import type { Context } from './context.ts';
import type { DateFacts } from './values/date.ts';
/** A problem of a date or time, without its place. */
export interface ScheduleProblem {
    readonly finding: 'calendar/weekday' | 'calendar/date-impossible' | 'calendar/date-order' | 'calendar/time-skipped' | 'calendar/time-doubled';
    readonly message: string;
}
export interface Schedule {
    /** ISO 8601, when day, month and year are known. */
    readonly date: string | null;
    readonly problems: readonly ScheduleProblem[];
}
type Own = Pick<DateFacts, 'day' | 'range' | 'weekday' | 'monthDay' | 'dayNumber' | 'week' | 'month' | 'year'>;
/** What the date, day, week and month fields of one post say together. */
export declare function datesOf(texts: readonly string[]): Own | null;
/** The day of publication from what the post says and what holds above it. Never guessed, never repaired. */
export declare function dayOf(own: Own | null, context: Context, settings: CalendarSettings): Schedule;
/** Whether the clock of the zone skips or doubles a time on a day (daylight saving). */
export declare function clockProblem(date: string, time: string, zone: string): ScheduleProblem | null;
export {};
