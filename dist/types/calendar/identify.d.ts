import type { CalendarFile } from '../model/calendar.ts';
/**
 * Gives every post its id: the author's own, else date, channel and ordinal over the sorted paths; without a date
 * the file's stem and an ordinal. No id shows a title. An author's id used twice is a problem of the second post.
 */
export declare function identify(files: readonly CalendarFile[]): CalendarFile[];
