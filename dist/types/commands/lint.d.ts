import type { Finding, Report } from '../model/generated.ts';
import { type Scope } from '../lint/lint.ts';
import { type FailOn } from '../lint/verdict.ts';
import { type DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
import type { Result } from '../report/formats/index.ts';
import type { Review } from './reviews.ts';
import { type ChangeTexts } from './texts.ts';
import { type ReadOptions, type ReadPractice } from './read-practice.ts';
/** What a change is to be merged into, and what came with it. */
export interface Judging {
    readonly sources: Sources;
    /** The paths that the change adds or alters. */
    readonly changed: readonly string[];
    /** The approvals that stand; absent where they cannot be asked for. */
    readonly reviews?: () => Promise<readonly Review[]>;
}
/** What `lint` is given by the edge. */
export interface LintInputs extends ReadOptions {
    readonly sources: Sources;
    /** The files as they were, to compare with; null: nothing. */
    readonly base: Sources | null;
    /** What a change is to be merged into, whose policy decides. */
    readonly judge?: Judging;
    /** Titles, names and messages of the change. */
    readonly texts?: ChangeTexts;
    readonly scope: Scope;
    readonly failOn: FailOn;
}
/** Reads a practice, applies its policy to its calendars, reports. */
export declare function lintCommand(inputs: LintInputs): Promise<Result>;
/** Problems of documents as findings: they always fail, and the exit code is 2. */
export declare function documentFindings(problems: readonly DocumentProblem[]): Finding[];
/** The report of a command over a practice. */
export declare function reportOf(command: string, read: ReadPractice, found: Pick<Report, 'findings' | 'cards' | 'tables'>, failOn: FailOn): Report;
