/** A day as written: what is not written is null. `order` is set where 2/3 can be read either way. */
export interface WrittenDay {
    readonly year: number | null;
    readonly month: number;
    readonly day: number;
    /** Both readings of a date such as 2/3: `[month-first, day-first]`. */
    readonly either: readonly [{
        month: number;
        day: number;
    }, {
        month: number;
        day: number;
    }] | null;
    readonly approximate: boolean;
}
/** All that a text says about days. */
export interface DateFacts {
    readonly day: WrittenDay | null;
    /** A span of days, such as a week: `[first, last]`. */
    readonly range: readonly [WrittenDay, WrittenDay] | null;
    /** 1 = Monday. */
    readonly weekday: number | null;
    readonly dayNumber: number | null;
    readonly week: number | null;
    readonly month: number | null;
    readonly monthNumber: number | null;
    readonly year: number | null;
    /** The folded text without what was understood. */
    readonly rest: string;
}
/** Reads what a text says about days: dates in many forms, spans, weekdays, “Day 3”, “Week 2”, a month, a year. */
export declare function datesIn(text: string): DateFacts;
