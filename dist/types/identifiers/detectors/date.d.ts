import type { Detector } from '../detector.ts';
/** Dates with their day; a bare year, a month, or "last week" is none. */
export declare const date: Detector;
/** Dates whose day is a word: "the fourth of June", "doce de marzo". */
export declare const spelledDate: Detector;
