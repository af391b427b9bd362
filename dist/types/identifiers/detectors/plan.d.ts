import type { Detector } from '../detector.ts';
/** Health plan beneficiary numbers: a keyword and a code, or the shape of Medicare's and of Spain's. */
export declare const plan: Detector;
