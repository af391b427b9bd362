import type { ResolvedRule } from '../model/rule.ts';
import type { OwnAdjustment } from './adjust.ts';
/** What decides: rules, and what is changed about Chaperone's own findings. */
export interface Law {
    readonly rules: readonly ResolvedRule[];
    readonly own: Readonly<Record<string, OwnAdjustment>>;
}
/** What a change of the law does now, and what waits until the change is merged: ids, sorted. */
export interface Strictest extends Law {
    readonly tightened: readonly string[];
    readonly waiting: readonly string[];
}
type Severities = Readonly<Record<string, {
    readonly severity: OwnAdjustment['severity'];
} | undefined>>;
/**
 * The law of a change: that of before, and on top of it whatever the change makes stricter. A rule that is new
 * counts; one that is gone still does. Where what a rule looks for was changed, it is asked in both forms.
 * @param defaults the severities of Chaperone's own findings
 */
export declare function strictest(before: Law, after: Law, defaults: Severities): Strictest;
export {};
