import type { Hold } from '../../model/generated.ts';
import { type Sort } from '../sort.ts';
/** Legal holds: each keeps records from destruction until two roles release it. */
export declare const holds: Sort<Hold>;
