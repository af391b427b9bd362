import type { Card, Counts, Finding, Report } from '../model/generated.ts';
/** The words that people read, in one place, so that every format says the same. */
export type Level = Finding['severity'];
/** Most severe first. */
export declare const levels: readonly Level[];
export declare const levelWords: Readonly<Record<Level, string>>;
/** What is asked for a post, in a sentence. Old and waived findings do not hold it, yet are not nothing. */
export declare function verdictWords(card: Card, findings: readonly Finding[]): string;
export declare const disclaimer = "This is not legal advice; no finding is not clearance.";
/** `2026-10-14` → `Oct 14`, with the year where it is not that of `asOf`. */
export declare function dayName(date: string | null, asOf: string): string;
/** The names of the months, January first. */
export declare const monthNames: string[];
/** What a post is called: its day and channels. */
export declare function cardName(card: Card, asOf: string): string;
/** `1 post`, `2 posts`. */
export declare function count(number: number, noun: string): string;
/** `a`, `a and b`, `a, b and c`. */
export declare function list(words: readonly string[]): string;
/** The first few of a list, and how many more. */
export declare function some(words: readonly string[], most: number): string;
/** What, why and how to mend, in at most three sentences: the authority stands behind the first. */
export interface Advice {
    readonly what: string;
    /** `""` where nothing is to be said. */
    readonly how: string;
}
/**
 * The report for people: authorities as the citations that are known, the first two of each finding. Formats for
 * machines keep the ids.
 */
export declare function cited<R extends Report>(report: R): R;
/** A problem in at most three sentences; how to mend it always keeps one. */
export declare function advice(finding: Finding): Advice;
/** The last sentence of a report: what a command did or saw, and how many problems there are, where there are any. */
export declare function ending(said: string, counts: Counts): string;
/** What came out, in a sentence: the command's own words, or how many posts were read and what was found. */
export declare function summaryOf({ summary, counts }: Report): string;
/** The outcome in one sentence: what to do, or that nothing is. */
export declare function headline(report: Report): string;
