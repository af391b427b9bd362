import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
/** Days from 1970-01-01 to a day in ISO 8601. */
export declare const dayNumber: (text: string) => number;
/** Minutes of an ISO 8601 duration of days (24 hours each), hours and minutes. */
export declare function minutesOf(duration: string): number;
/** When a post goes out, as far as it is known: neither before `earliest` nor after `latest`; milliseconds since 1970. */
export interface Moment {
    readonly earliest: number;
    readonly latest: number;
    readonly zone: string;
}
/**
 * When a post goes out, in its own zone or else the practice's. Without a time it is some time of the day; a time
 * that comes twice (clocks go back) is either of the two; one that is skipped is that much later. Null without a
 * date or in a zone that does not exist.
 */
export declare function momentOf({ date, time, timeZone }: Post, { document }: Practice): Moment | null;
/** When a day of a zone begins, in milliseconds since 1970: where clocks skip midnight, that much later. */
export declare const dayBegins: (zone: string, date: string) => number;
/** The day after one, in ISO 8601. */
export declare const dayAfter: (date: string) => string;
