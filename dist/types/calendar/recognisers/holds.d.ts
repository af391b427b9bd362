import type { Reader } from '../reader.ts';
import type { Unit } from '../units.ts';
/** Labels of the title of one thing. */
export declare const TITLES: RegExp;
/** Whether the unit is divided into several posts rather than being one. */
export declare function holdsPosts(unit: Unit, reader: Reader): boolean;
