import type { RecordClass } from '../../model/generated.ts';
import { type Sort } from '../sort.ts';
/** What is a record, and which schedule it follows. A class more or less moves records in and out of others. */
export declare const classes: Sort<RecordClass>;
