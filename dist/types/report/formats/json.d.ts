import type { Format } from '../format.ts';
/** For machines: the report's keys first, then the command's own. */
export declare const json: Format;
