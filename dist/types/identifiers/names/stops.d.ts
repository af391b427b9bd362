/** Words that the model takes for people and that are none, and the words around them that show it. */
/**
 * Names of diseases, signs, scores, procedures, institutions, brands, holidays and drugs that are used
 * alone. A hit made of nothing else is no person, unless a title (`Dr.`, `señora`) stands before it.
 */
export declare const STOPS: Set<string>;
/** Word stems of the United States Adopted Names: what ends so is a drug, unless it is a name of the lists. */
export declare const DRUG: RegExp;
/** Diseases and signs named after people whose names are still common: stopped in clinical company only. */
export declare const EPONYMS: Set<string>;
/** After a word, these show that it names a disease, a sign or a procedure. */
export declare const CLINICAL_AFTER: Set<string>;
/** Before a word, with `de` or `tipo` between, these show the same in Spanish. */
export declare const CLINICAL_BEFORE: Set<string>;
/** After a word or as its last part, these show that it names an institution. */
export declare const INSTITUTIONS: Set<string>;
/** After a word, these show that it names a place, a law, a price or a day. */
export declare const PLACE_AFTER: Set<string>;
/** Months that are given names too: no person beside a number or after one of `DATE_BEFORE`. */
export declare const MONTHS: Set<string>;
export declare const DATE_BEFORE: Set<string>;
/** Before a name, these say that a person is meant whatever the name. */
export declare const TITLES: Set<string>;
/** Before a name, these say that a saint is meant, so that what follows is mostly a place or a day. */
export declare const SAINTS: Set<string>;
