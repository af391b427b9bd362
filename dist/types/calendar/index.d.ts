import type { CalendarFile, CalendarSettings } from '../model/calendar.ts';
import type { SourceText } from '../model/place.ts';
export { absorbed, follow } from './follow.ts';
export type { Referenced } from './follow.ts';
export { identify, identifying } from './identify.ts';
export { problemIds } from './problems.ts';
export type { ProblemId } from './problems.ts';
/** Reads a content calendar: its posts, every text outside them, what each line was taken for. Pure and total. */
export declare function readCalendar(source: SourceText, settings: CalendarSettings): CalendarFile;
/** A file that could not be parsed is one unread block; its text is looked at all the same. */
export declare function unreadCalendar(source: SourceText, reason: string): CalendarFile;
