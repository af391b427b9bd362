/** Fragments of expressions that several detectors share. */
/** What may stand between a keyword and its number: "is", ":", "no.", "#", in English and Spanish. */
export declare const link: string;
/** A record, plan or account number: letters and digits in groups, at least one digit. See `isCode`. */
export declare const code: string;
/** A number in groups apart, as on a card. */
export declare const groups: string;
/** Whether a value is code enough: at least three digits, and no bare year, date, amount or clock time. */
export declare function isCode(value: string): boolean;
export declare const englishMonths: string;
export declare const spanishMonths: string;
/** Two-letter codes of the states, districts and territories of the United States. */
export declare const states: string;
export declare const stateNames: string;
/** A capitalised word, with its inner hyphens and apostrophes; all capitals allowed. */
export declare const capital: string;
/** One to five capitalised words, joined by the small words of place names. */
export declare const capitals: string;
/** What streets are called. */
export declare const streetKinds: string;
