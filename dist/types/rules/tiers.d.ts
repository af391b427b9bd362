import { type Effect } from '../model/effect.ts';
import type { OptionsOf } from './kind.ts';
type Tier = OptionsOf<'approval'>['tiers'][number];
/**
 * The effect of a change of tiers. The first tier whose condition a post meets is in force; every pair of tiers, one
 * before and one after, that the same post may fall into is compared.
 */
export declare function compareTiers(before: readonly Tier[], after: readonly Tier[]): Effect;
export {};
