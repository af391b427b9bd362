import type { Recogniser } from './kind.ts';
/** A leaf of a wall calendar: columns are weekdays, each cell begins with the day of the month. */
export declare const month: Recogniser;
