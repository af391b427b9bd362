import type { Detector } from '../detector.ts';
/** Medical record numbers: a keyword, then a code. */
export declare const mrn: Detector;
