/**
 * Makes a text safe to show anywhere: one line, nothing invisible, nothing that a log, a terminal or a comment
 * would act upon. What is left reads the same for a person.
 */
/** The text on one line and inert: see the steps above. Idempotent. */
export declare function clean(text: string): string;
