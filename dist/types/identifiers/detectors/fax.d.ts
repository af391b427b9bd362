import type { Detector } from '../detector.ts';
/** Fax numbers: the keyword and a telephone number. */
export declare const fax: Detector;
