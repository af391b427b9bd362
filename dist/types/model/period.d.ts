/**
 * The day that lies a period (ISO 8601) after a day. Where the month has no such day (a year after 29 February), it
 * is the first day after that month's last: a period is never shortened.
 */
export declare function addPeriod(day: string, period: string): string;
/** Whether a period can end before another that begins on the same day. */
export declare function isShorter(period: string, than: string): boolean;
/** The period in words: `6 years`, `1 year and 90 days`. */
export declare function periodInWords(period: string): string;
/** Tells on which day of a zone an instant (milliseconds since 1970) falls. Each day is written once, however often it is told. */
export declare function dayTeller(timeZone: string): (instant: number) => string;
