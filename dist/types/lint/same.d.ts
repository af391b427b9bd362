import type { ResolvedRule } from '../model/rule.ts';
import type { Apart, Known } from './raise.ts';
/**
 * Asks rules once about the files that a change leaves as they are. The files of `now` must come first.
 * @param shared how the work is shared apart from that, for `now` and for `before`
 */
export declare function askingOnce(now: Known, before: Known, rules: readonly ResolvedRule[], shared: {
    readonly now: Apart;
    readonly before: Apart;
}): {
    readonly now: Apart;
    readonly before: Apart;
};
