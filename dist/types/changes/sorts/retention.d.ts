import type { Minimum, Schedule } from '../../model/generated.ts';
import { type Sort } from '../sort.ts';
/** How long records are kept. A schedule that no class follows decides nothing. */
export declare const schedules: Sort<Schedule>;
/** The least that the law asks. */
export declare const minimums: Sort<Minimum>;
