import type { CalendarFile } from '../model/calendar.ts';
import type { Card, Finding, Table } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { type Comparison } from './compare.ts';
import { type Judge, type Judged } from './judged.ts';
import { type Apart, type Known, type Raised } from './raise.ts';
export type { Judge } from './judged.ts';
/** Which findings decide: those the comparison did not have, those on posts that changed, or all. */
export type Scope = 'new' | 'touched' | 'all';
export interface Linted {
    readonly findings: readonly Finding[];
    readonly cards: readonly Card[];
    readonly tables: readonly Table[];
}
export interface LintOptions {
    /** The practice as it was. */
    readonly base?: Practice | null;
    readonly scope?: Scope;
    /** What is known to be wrong beside what the rules find, and what was already known of `base`. */
    readonly raised?: readonly Raised[];
    readonly raisedBefore?: readonly Raised[];
    /** How the work is shared, for the practice and for `base`. */
    readonly apart?: Apart;
    readonly apartBefore?: Apart;
    /** Whether cards show what posts say; where nobody sees them, that is not looked at. */
    readonly previews?: boolean;
}
/**
 * Applies rules to a practice. `base` is the practice as it was, judged by the same rules on the same day: what it
 * already had is not new. Findings are sorted by path, line, column and rule.
 */
export declare function lint(practice: Practice, judge: Judge, { base, scope, raised, raisedBefore, apart, apartBefore, previews, }?: LintOptions): Linted;
/** What rules find in a practice, and nothing beside it: neither compared with anything nor sorted. */
export declare function findingsIn(practice: Practice, judge: Judge): Finding[];
/** Applies rules to the calendars of a practice as they come. */
export interface Linting {
    file(file: CalendarFile): void;
    result(options: {
        readonly scope?: Scope;
        readonly raised?: readonly Raised[];
        readonly compare?: (all: readonly Judged[]) => Comparison;
    }): Linted;
}
/** Applies rules file by file, for practices too large to be held whole: of each file only a little is kept. */
export declare function linting(known: Known, judge: Judge, { keep, apart, previews, }?: {
    keep?: (post: Post) => Post;
    apart?: Apart;
    previews?: boolean;
}): Linting;
