import type { Facts } from './facts.ts';
import type { Entry, Span } from './entry.ts';
import type { WrittenDay } from './values/written-day.ts';
/** What holds at a place of a file because it was stated above: context flows down until restated. */
export interface Context {
    readonly year: number | null;
    readonly month: number | null;
    readonly day: WrittenDay | null;
    readonly range: readonly [WrittenDay, WrittenDay] | null;
    readonly weekday: number | null;
    /** The bare day of the month beside the weekday: “Mon 10”. */
    readonly monthDay: number | null;
    readonly week: number | null;
    readonly dayNumber: number | null;
    /** The words that stated week and day, outermost first. */
    readonly dateTexts: readonly string[];
    /** The place of the innermost of them. */
    readonly datePlace: Span | null;
    readonly time: string | null;
    readonly timePlace: Span | null;
    readonly zone: string | null;
    readonly channels: readonly string[];
    readonly channelsPlace: Span | null;
    readonly status: string | null;
    readonly statusPlace: Span | null;
    readonly author: string | null;
    readonly authorPlace: Span | null;
    /** Fields stated for several posts at once, such as a day's theme. */
    readonly shared: readonly Entry[];
    /** The nearest heading that is no date or channel. */
    readonly title: () => {
        readonly text: string;
        readonly place: Span;
    } | null;
    /** Below a heading that promises no posts, or one that does. */
    readonly isProse: boolean;
    readonly promisesPosts: boolean;
    readonly depth: number;
}
export declare const nothingKnown: Context;
/** The context below a heading or bold opener. A day of a document's title does not date its posts. */
export declare function below(context: Context, facts: Facts, place: Span, isTitle: boolean, level?: number): Context;
