import type { ResolvedRule } from '../model/rule.ts';
/** The ids of the rules that are written otherwise after a change and ask the same. */
export declare function reworded(before: readonly ResolvedRule[], after: readonly ResolvedRule[]): ReadonlySet<string>;
