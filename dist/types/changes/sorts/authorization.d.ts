import type { Authorization } from '../../model/generated.ts';
import { type Sort } from '../sort.ts';
/** Patients' permissions: one more, or a wider one, allows more. */
export declare const authorizations: Sort<Authorization>;
