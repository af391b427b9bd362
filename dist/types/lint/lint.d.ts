import type { Card, Finding, Table } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { type Raised } from './raise.ts';
import { type OwnAdjustments } from './stamp.ts';
/** Which findings decide: those the comparison did not have, those on posts that changed, or all. */
export type Scope = 'new' | 'touched' | 'all';
export interface Judge {
    readonly rules: readonly ResolvedRule[];
    readonly own: OwnAdjustments;
    /** What is wrong with the documents themselves, whatever the posts say. */
    readonly concerns?: readonly Raised[];
}
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
}
/**
 * Applies rules to a practice. `base` is the practice as it was, judged by the same rules on the same day: what it
 * already had is not new. Findings are sorted by path, line, column and rule.
 */
export declare function lint(practice: Practice, judge: Judge, { base, scope, raised, raisedBefore }?: LintOptions): Linted;
