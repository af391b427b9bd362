import type { Finding, RegisterEvent, Report } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import { type Scope } from '../lint/lint.ts';
import type { Known } from '../lint/raise.ts';
import { type FailOn } from '../lint/verdict.ts';
import { type DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
import type { Result } from '../report/formats/index.ts';
import { type Discussions } from './discussion.ts';
import { type Asked, type Part } from './parts.ts';
import { type ChangeTexts } from './texts.ts';
import { type ReadOptions, type ReadPractice } from './read-practice.ts';
/** What a change is to be merged into, and what came with it. */
export interface Judging {
    readonly sources: Sources;
    /** The paths that the change adds or alters. */
    readonly changed: readonly string[];
}
/** What `lint` is given by the edge. */
export interface LintInputs extends ReadOptions {
    readonly sources: Sources;
    /** The files as they were, to compare with; null: nothing. */
    readonly base: Sources | null;
    /** What a change is to be merged into, whose policy decides. */
    readonly judge?: Judging;
    /** What was said and done about the change; absent where that cannot be asked for. */
    readonly discussions?: Discussions;
    /** Titles, names and messages of the change. */
    readonly texts?: ChangeTexts;
    readonly scope: Scope;
    readonly failOn: FailOn;
    /** What parts found, which are joined here; absent: everything is asked here. */
    readonly parts?: readonly Part[];
    /** How a part was asked for. */
    readonly asked?: Asked;
}
export interface LintResult extends Result {
    /** What the register does not hold yet of the approvals that reviews gave. Not shown. */
    readonly approvals: readonly RegisterEvent[];
}
/** Reads a practice, applies its policy to its calendars, reports. */
export declare function lintCommand(inputs: LintInputs): Promise<LintResult>;
/** Problems of documents as findings: they always fail, and the exit code is 2. */
export declare function documentFindings(problems: readonly DocumentProblem[]): Finding[];
/** How much was read. */
interface Tally {
    files: number;
    posts: number;
    unread: number;
}
/** The report of a command over a practice. */
export declare function reportOf(command: string, read: Pick<ReadPractice, 'inputs' | 'notes' | 'registry'> & {
    readonly practice: Partial<Practice> & Known;
}, found: Pick<Report, 'findings' | 'cards' | 'tables'>, failOn: FailOn, tally?: Tally): Report;
export {};
