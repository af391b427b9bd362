import type { Entry } from '../entry.ts';
import type { Unit } from '../units.ts';
import type { Sight } from './kind.ts';
/** How a text to publish is written out. */
export type Written = 'copy' | 'fence' | 'quote' | 'text';
/**
 * Whether something besides its words marks a unit as a post, so that “tips” in its heading is a topic and no
 * rule for the team: a date, a channel, a number in a series, a text written out among posts of the same form.
 */
export declare function isMarked(sight: Sight, entries: readonly Entry[], isPost: (unit: Unit) => boolean): boolean;
