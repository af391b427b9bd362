import type { Waiver } from '../../model/generated.ts';
import { type Sort } from '../sort.ts';
/** Accepted findings. One that nobody accepted yet allows nothing. */
export declare const waivers: Sort<Waiver>;
