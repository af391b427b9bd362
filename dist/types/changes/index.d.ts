import type { PolicyChange } from '../model/generated.ts';
import { type Effect } from '../model/effect.ts';
import type { Comparing } from './world.ts';
/** What changed between two states of a practice's documents, each in a sentence with what it does. */
export declare function changesBetween(comparing: Comparing): PolicyChange[];
/** What several changes do together. */
export declare const effectOfAll: (changes: readonly PolicyChange[]) => Effect;
