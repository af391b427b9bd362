import type { FailOn } from '../lint/verdict.ts';
import type { Scope } from '../lint/lint.ts';
import type { Sources } from '../read/sources.ts';
import type { ReadCalendars } from './read-practice.ts';

/** What every command that reads a practice is given by the edge. */
export interface PracticeInputs {
  readonly sources: Sources;
  /** Files and folders to look at, relative to the repository's root; none: the whole practice. */
  readonly paths: readonly string[];
  /** chaperone.yaml, relative to the repository's root; null: the nearest one at or above each path. */
  readonly config: string | null;
  /** Now, in milliseconds since 1970-01-01T00:00Z: today in the practice's zone follows from it. */
  readonly now: number;
  /** The day to judge by, ISO 8601, instead of today. */
  readonly asOf: string | null;
  /** Reads calendars, perhaps in several threads and within a time budget. */
  readonly readCalendars: ReadCalendars;
}

/** What `lint` is given besides. */
export interface LintInputs extends PracticeInputs {
  /** The files as they were, to compare with; null: nothing. */
  readonly base: Sources | null;
  readonly scope: Scope;
  readonly failOn: FailOn;
}
