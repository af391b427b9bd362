/**
 * Chaperone as a library: read a practice, judge it.
 *
 * ```ts
 * import { diskSources, lint, loadNames, readCalendars, readPractice } from 'chaperone';
 * const read = await readPractice(diskSources('.'), {
 *   paths: [], config: null, now: Date.now(), asOf: null, readCalendars, loadNames,
 * });
 * const { findings } = lint(read.practice, read.judge);
 * ```
 */
export { lint, type Judge, type Linted, type Scope } from './lint/lint.ts';
export { exitCodeOf, verdictOf, type FailOn } from './lint/verdict.ts';
export { readPractice, type ReadOptions, type ReadPractice } from './commands/read-practice.ts';
export { readCalendar } from './calendar/index.ts';
export { lintCommand, type LintInputs } from './commands/lint.ts';
export { formatNames, render, safe, type FormatName, type Result } from './report/formats/index.ts';
export { diskSources } from './sources/disk.ts';
export { gitSources } from './sources/git.ts';
export { loadNames } from './sources/names.ts';
export { loadTopics } from './sources/topics.ts';
export { readCalendars } from './sources/reader.ts';
export type { Bytes, Sources } from './read/sources.ts';
export type { AuthorizationsDocument, Card, Finding, PolicyDocument, PostData, PracticeDocument, Report, WaiversDocument, } from './model/generated.ts';
export type { Post } from './model/post.ts';
export type { Practice } from './model/practice.ts';
