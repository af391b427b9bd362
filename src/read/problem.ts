import { placeOf } from '../model/place.ts';
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
export function distinct(problems: readonly DocumentProblem[]): DocumentProblem[] {
  const seen = new Set<string>();
  return problems
    .filter(({ place, message }) => {
      const key = [place.path, place.line, place.column, message].join('\0');
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        (a.place.path < b.place.path ? -1 : a.place.path > b.place.path ? 1 : 0) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column,
    );
}

/** A problem of `source.text.slice(from, to)`. */
export function problemAt(
  source: SourceText,
  from: number,
  to: number,
  message: string,
  hint: string | null = null,
): DocumentProblem {
  return { place: placeOf(source, from, to), message, hint };
}
