import type { CalendarFile } from '../model/calendar.ts';
import type { Finding, Report } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import type { Known } from '../lint/raise.ts';
import { type FailOn } from '../lint/verdict.ts';
import { type DocumentProblem } from '../read/problem.ts';
import type { ReadPractice } from './read-practice.ts';
/** Problems of documents as findings: they always fail, and the exit code is 2. */
export declare function documentFindings(problems: readonly DocumentProblem[]): Finding[];
/** How much was read. */
export interface Tally {
    files: number;
    posts: number;
    unread: number;
}
/** Adds a calendar to what was read. */
export declare function count({ posts, blocks }: CalendarFile, tally: Tally): void;
/** How much was read of some calendars. */
export declare function tallyOf(calendars: readonly CalendarFile[]): Tally;
/** The report of a command over a practice. */
export declare function reportOf(command: string, read: Pick<ReadPractice, 'inputs' | 'notes' | 'registry'> & {
    readonly practice: Partial<Practice> & Known;
}, found: Pick<Report, 'findings' | 'cards' | 'tables'>, failOn: FailOn, tally?: Tally): Report;
