import type { LintPart, RegisterEvent } from '../model/generated.ts';
import { type Scope } from '../lint/lint.ts';
import type { FailOn } from '../lint/verdict.ts';
import type { Sources } from '../read/sources.ts';
import type { Result } from '../report/formats/index.ts';
import { type Discussions } from './discussion.ts';
import { type Asked } from './parts.ts';
import { type ChangeTexts } from './texts.ts';
import { type ReadOptions } from './read-practice.ts';
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
    /** How many commits of the change have messages that are not among them. */
    readonly textsLeft?: number;
    readonly scope: Scope;
    readonly failOn: FailOn;
    /** What parts found, which are joined here; absent: everything is asked here. */
    readonly parts?: readonly LintPart[];
    /** Whether what posts say is shown, of posts without a privacy finding. */
    readonly previews?: boolean;
    /** How a part was asked for. */
    readonly asked?: Asked;
}
export interface LintResult extends Result {
    /** What the register does not hold yet of the approvals that reviews gave. Not shown. */
    readonly approvals: readonly RegisterEvent[];
}
/** Reads a practice, applies its policy to its calendars, reports. */
export declare function lintCommand(inputs: LintInputs): Promise<LintResult>;
