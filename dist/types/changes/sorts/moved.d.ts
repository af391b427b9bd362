import type { PolicyChange } from '../../model/generated.ts';
import type { Comparing } from '../world.ts';
/** Rules that now stand in a document of other days, which decide about the posts that they judge. */
export declare function movedRules({ before, after, asOf }: Comparing): PolicyChange[];
