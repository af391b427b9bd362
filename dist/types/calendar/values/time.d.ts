/** What a text says about the time of day. A span or a vague word is no time: `time` stays null. */
export interface TimeFacts {
    /** HH:MM. */
    readonly time: string | null;
    /** Whether a time, span or several times are written. */
    readonly written: boolean;
    /** IANA name, where a zone is named. */
    readonly zone: string | null;
}
/** Reads times such as 9:30 AM ET, 18h, 16:00 Uhr. A bare number is no time. */
export declare function timesIn(text: string): TimeFacts;
/** The zone a text names, as an IANA name. Abbreviations of several zones are not guessed. */
export declare function zoneIn(text: string): string | null;
/** The folded text without times, spans and zones: what is left says something else. */
export declare function withoutTimes(folded: string): string;
