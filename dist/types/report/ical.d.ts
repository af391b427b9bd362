/** A day on which something falls due. */
export interface Due {
    /** Stable from one export to the next, so that calendars update what they have. */
    readonly uid: string;
    /** ISO 8601. */
    readonly day: string;
    readonly summary: string;
    readonly description: string;
    readonly categories: readonly string[];
}
/**
 * An iCalendar object (RFC 5545) with an event of one day for each, piece by piece.
 * @param name what the calendar is called; null: nothing
 * @param asOf the day it was made for; it stands for the time of making, so that the same gives the same
 */
export declare function icalendar(name: string | null, asOf: string, dues: Iterable<Due>): Generator<string>;
