/** What an identifier is: the types of the `scan` contract, after the 18 of 45 CFR 164.514(b)(2)(i). */
export declare const types: readonly ['NAME', 'PHONE', 'FAX', 'EMAIL', 'SSN', 'MRN', 'PLAN', 'ACCOUNT', 'LICENSE', 'VEHICLE', 'DEVICE', 'URL', 'IP', 'HANDLE', 'DATE', 'AGE', 'ADDRESS', 'ZIP', 'LOCATION', 'ID'];
export type IdentifierType = (typeof types)[number];
export type Language = 'en' | 'es';
/**
 * How certain a hit is: `sure` a checksum, or a keyword and the right shape; `likely` a strict shape;
 * `possible` a loose shape or a place in a sentence. Level `error` leaves the possible ones out.
 */
export type Certainty = 'sure' | 'likely' | 'possible';
/** An identifier found in a text: `text.slice(start, end)`. */
export interface Hit {
    readonly start: number;
    readonly end: number;
    readonly type: IdentifierType;
    /** The id of the detector, or `names` for the learned tagger. */
    readonly detector: string;
    readonly confidence: Certainty;
}
export interface Pattern {
    /**
     * A global expression in linear time. Group 1, where there is one, is the value; what follows it is at
     * most a look-ahead, so that the value ends where the match ends.
     */
    readonly find: RegExp;
    readonly certainty: Certainty;
    /** What the shape alone cannot say: a checksum, a range, a number of digits. */
    readonly validate?: (value: string) => boolean;
    /** Only for texts in this language; for all when absent. */
    readonly language?: Language;
}
/** One kind of identifier: data that carries its own hits and misses. */
export interface Detector {
    readonly id: string;
    readonly type: IdentifierType;
    /** What a text must contain for the patterns to be worth trying (a sum of `features.ts`). */
    readonly needs: number;
    /** A cheap test beyond `needs`, such as one keyword for all patterns. */
    readonly worth?: RegExp;
    readonly patterns: readonly Pattern[];
    /** Texts, and the value that must be found in each. */
    readonly hits: readonly (readonly [text: string, value: string, language?: Language])[];
    /** Texts in which nothing must be found, and why. */
    readonly misses: readonly {
        readonly text: string;
        readonly why: string;
    }[];
}
