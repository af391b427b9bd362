export declare const monthOf: Map<string, number>;
export declare const doubtfulMonthOf: Map<string, number>;
export declare const weekdayOf: Map<string, number>;
export declare const ISO: RegExp;
export declare const CJK: RegExp;
export declare const DAY_MONTH: RegExp;
export declare const DAY_DOUBTFUL: RegExp;
export declare const MONTH_DAY: RegExp;
/** “24/7” says always, never a day. */
export declare const NUMERIC: RegExp;
export declare const MONTH_RANGE: RegExp;
export declare const RANGE_MONTH: RegExp;
export declare const NUMERIC_RANGE: RegExp;
export declare const MONTH_NAME: RegExp;
export declare const CHINESE_MONTH: RegExp;
export declare const YEAR_MONTH: RegExp;
export declare const YEAR_ALONE: RegExp;
export declare const WEEKDAY: RegExp;
export declare const UNSPACED_WEEKDAY: RegExp;
export declare const SHORT_WEEKDAY: RegExp;
export declare const DAY_NUMBER: RegExp;
export declare const WEEK_NUMBER: RegExp;
export declare const MONTH_NUMBER: RegExp;
export declare const CHINESE_WEEK: RegExp;
/** A word for “about” right before a date. */
export declare const ABOUT_BEFORE: RegExp;
export declare function chineseNumber(text: string): number;
/** What sorts of date words a text has; a single pass, for the expressions above cost far more. */
export interface DateWords {
    readonly month: boolean;
    readonly weekday: boolean;
    readonly counter: boolean;
}
export declare function dateWordsIn(folded: string): DateWords;
