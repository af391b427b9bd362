import type { Detector } from '../detector.ts';
/** Postal codes: after a keyword, or after a state. */
export declare const zip: Detector;
