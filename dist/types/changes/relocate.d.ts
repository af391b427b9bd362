import type { PolicyChange } from '../model/generated.ts';
import type { Comparing } from './world.ts';
/**
 * What a change of a shipped pack's rule comes from stands in no file of the practice: it is told where the practice's
 * own documents adjust the rule, or where they begin or cease to build on the pack.
 */
export declare function relocated(change: PolicyChange, comparing: Comparing): PolicyChange;
