import type { Detector } from '../detector.ts';
/** Social Security numbers: the shape within the ranges issued, or a keyword and any nine digits. */
export declare const ssn: Detector;
