/** Names of months, January first, in the languages calendars are written in; full names, then short ones. */
export declare const months: readonly (readonly string[])[];
/** Short names of months that are no common words of any of the languages. */
export declare const shortMonths: readonly (readonly string[])[];
/** Short names that are words of other languages too: they count only right after a day, as in 15/out. */
export declare const doubtfulMonths: readonly (readonly string[])[];
/** Months as numbers of Chinese, as in 二月; digits before 月 are read apart. */
export declare const chineseNumbers: string[];
/** Names of weekdays, Monday first. */
export declare const weekdays: readonly (readonly string[])[];
/** Short weekdays: whole segments, or before a date. */
export declare const shortWeekdays: readonly (readonly string[])[];
/** Words before the number of a day, a week, a month. */
export declare const dayWords: readonly string[];
export declare const weekWords: readonly string[];
export declare const monthWords: readonly string[];
/** Words for “about”, “early”: a date so marked is approximate. */
export declare const aboutWords: readonly string[];
/** Zones by the names calendars write. Names that stand for several zones are left out. */
export declare const zones: Readonly<Record<string, string>>;
