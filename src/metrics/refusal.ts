import type { Place } from '../model/place.ts';
import type { DocumentProblem } from '../read/problem.ts';

/** Why an export is not taken: thrown where reading cannot go on. Its message is for people and holds no cell. */
export class Refusal extends Error {
  readonly problem: DocumentProblem;

  constructor(problem: DocumentProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** A problem at a line of an export, and at a column where there is one: columns are counted as in a spreadsheet. */
export function problemIn(
  path: string,
  line: number,
  column: number,
  message: string,
  hint: string | null = null,
): DocumentProblem {
  const place: Place = { path, line, column, endLine: line, endColumn: column };
  return { place, message, hint };
}

/** `A`, `B`, … `AA`: what a spreadsheet calls its columns; `index` from 0. */
export function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
