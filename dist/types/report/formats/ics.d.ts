import type { Format } from '../format.ts';
/** For calendar programs: each day of the command's `agenda` as an event of a whole day. */
export declare const ics: Format;
