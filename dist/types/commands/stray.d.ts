import type { Raised } from '../lint/raise.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Sources } from '../read/sources.ts';
type ReadAt = (sources: Sources, paths: readonly string[]) => Promise<readonly CalendarFile[]>;
/** Calendars that a change takes out of sight, and files outside the calendars that read as one. */
export interface Stray {
    readonly raised: readonly Raised[];
    /** Paths that are judged although they are no calendars: they look like one, or one went away and they hold posts to come. */
    readonly judged: readonly string[];
}
/** Calendars on both sides of a change, and what only looks like one. */
interface Known {
    readonly wanted: readonly string[];
    readonly old: readonly string[];
    /** Whether a path passes for a calendar's. */
    readonly passes: (path: string) => boolean;
}
/** What a change does to calendars: its files and those before it, and the paths that it adds or alters. */
interface Moved {
    readonly subject: Sources;
    readonly before: Sources | null;
    readonly changed: readonly string[];
}
/**
 * Looks for posts that a change moves to where nobody would check them. A calendar that went away is told; while
 * one did, every text that the change touches and that holds posts to come is judged like a calendar, and where the
 * calendar held some, so is whatever file still holds them, whatever its name. So is, at any time, a file whose name
 * only looks like that of a calendar.
 */
export declare function strayCalendars(moved: Moved, { wanted, old, passes }: Known, readAt: ReadAt, asOf: string): Promise<Stray>;
export {};
