/** What a text contains, so that most detectors need not look: bits of a sum. */
export declare const DIGIT = 1;
/** At least two digits beside each other, or in two places. */
export declare const DIGITS = 2;
/** At least five digits in all. */
export declare const NUMBER = 4;
export declare const AT = 8;
/** A full stop between two letters or digits. */
export declare const DOT = 16;
export declare const COLON = 32;
/** A capital letter. */
export declare const CAPITAL = 64;
/** The features of a text, in one pass. */
export declare function featuresOf(text: string): number;
