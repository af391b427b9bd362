/** Whether the text is a day that exists, written year-month-day. */
export declare function isDay(text: string): boolean;
