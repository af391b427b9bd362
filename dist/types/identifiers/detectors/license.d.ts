import type { Detector } from '../detector.ts';
/** Certificate and licence numbers: provider, DEA, driving licence, passport, Spanish college number. */
export declare const license: Detector;
