import type { Detector } from '../detector.ts';
/** Internet addresses, version 4 and 6. */
export declare const ip: Detector;
