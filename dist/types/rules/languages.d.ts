import { type Effect } from '../model/effect.ts';
/**
 * The effect of another expression that whole texts have to match, told from the texts that both admit, however they are
 * written. In part each way where it cannot be told: where they ask for borders of words, or are too intricate.
 */
export declare function compareWhole(before: string, after: string): Effect;
