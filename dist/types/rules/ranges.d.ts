/** A piece of a text: `text.slice(start, end)`. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/** The ranges that do not lie wholly within one of the others. */
export declare function outside<R extends Range>(ranges: readonly R[], others: readonly Range[]): R[];
/** Where ranges overlap, the leftmost, of these the longest. */
export declare function leftmostLongest<R extends Range>(ranges: readonly R[]): R[];
