import type { Format } from '../format.ts';
/** For people at a terminal: grouped by post, in plain words. */
export declare const text: Format;
