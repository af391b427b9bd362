import type { PolicyChange } from '../model/generated.ts';
import type { Comparing } from './world.ts';
/**
 * What a change comes from may stand in another file than the rule, schedule or course itself: it is told where documents
 * adjust a rule, or where they begin or cease to build on what has it.
 */
export declare function relocated(change: PolicyChange, comparing: Comparing): PolicyChange;
