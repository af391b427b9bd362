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
export declare function written(year: string | undefined, month: number | undefined, day: string | undefined): WrittenDay | null;
export declare function numeric(a: string, b: string, year: string | undefined, separator: string): WrittenDay | null;
/** Both ends of a span are written in one order, so a number above twelve settles it for both. */
export declare function numericRange([, a, sep, b, c, d, y]: RegExpMatchArray): (WrittenDay | null)[];
