import { type Effect } from '../model/effect.ts';
import type { OptionsOf } from './kind.ts';
/** Days on which no posts go out. */
export type Blackout = NonNullable<OptionsOf<'window'>['blackout']>[number];
/** Whether a day is in a blackout. Days without a year come every year, and may go over its end. */
export declare function isBlackedOut(day: string, blackout: Blackout): boolean;
/** The effect of a change of blackouts. */
export declare function compareBlackouts(before: readonly Blackout[], after: readonly Blackout[]): Effect;
