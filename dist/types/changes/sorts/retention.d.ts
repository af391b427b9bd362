import type { Minimum, Schedule } from '../../model/generated.ts';
import { type Effect } from '../../rules/effect.ts';
import { type Sort } from '../sort.ts';
/** The effect of following another schedule. */
export declare function compareSchedules(before: Schedule, after: Schedule): Effect;
/** How long records are kept. A schedule that no class follows decides nothing. */
export declare const schedules: Sort<Schedule>;
/** The least that the law asks. */
export declare const minimums: Sort<Minimum>;
