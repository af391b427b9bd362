import type { CalendarFile } from '../model/calendar.ts';
/** Names the posts of files that come one by one, in the order of their paths. */
export interface Identifying {
    file(file: CalendarFile): CalendarFile;
    /** The ids that authors gave. */
    readonly given: ReadonlySet<string>;
    /** Whether an author gave an id that a post of an earlier file was named by: all must then be named anew. */
    clashes(): boolean;
}
/**
 * Gives every post its id: the author's own, else date, channel and ordinal over the sorted paths; without a date
 * the file's stem and an ordinal. No id shows a title. An author's id used twice is a problem of the second post.
 *
 * @param known ids that authors gave, as far as they are known before
 */
export declare function identifying(known?: ReadonlySet<string>): Identifying;
/** Gives every post of these files its id: see `identifying`. */
export declare function identify(files: readonly CalendarFile[]): CalendarFile[];
