import type { WrittenDay } from './written-day.ts';
/** All that a text says about days. */
export interface DateFacts {
    readonly day: WrittenDay | null;
    /** A span of days, such as a week: `[first, last]`. */
    readonly range: readonly [WrittenDay, WrittenDay] | null;
    /** 1 = Monday. */
    readonly weekday: number | null;
    /** The bare day of the month beside a weekday: “Mon 10”. */
    readonly monthDay: number | null;
    readonly dayNumber: number | null;
    readonly week: number | null;
    readonly month: number | null;
    readonly monthNumber: number | null;
    readonly year: number | null;
    /** The folded text without what was understood. */
    readonly rest: string;
}
/** Of a text that says nothing about days. */
export declare const noDates: {
    day: null;
    range: null;
    weekday: null;
    monthDay: null;
    dayNumber: null;
    week: null;
    month: null;
    monthNumber: null;
    year: null;
};
/** Reads what a text says about days: dates in many forms, spans, weekdays, “Day 3”, “Week 2”, a month, a year. */
export declare function datesIn(text: string): DateFacts;
