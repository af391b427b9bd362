import type { Place, SourceText } from '../model/place.ts';
/** What is wrong with a document: one sentence, at its place. Never a value of the author's, never source text. */
export interface DocumentProblem {
    readonly place: Place;
    /** What is wrong and what was expected. */
    readonly message: string;
    /** What to do, where that can be said. */
    readonly hint: string | null;
}
/** Keeps the first of problems that say the same of the same place, in the order of their places. */
export declare function distinct(problems: readonly DocumentProblem[]): DocumentProblem[];
/** A problem of `source.text.slice(from, to)`. */
export declare function problemAt(source: SourceText, from: number, to: number, message: string, hint?: string | null): DocumentProblem;
