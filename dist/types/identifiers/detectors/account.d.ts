import type { Detector } from '../detector.ts';
/** Account numbers: a keyword and a code, payment cards, bank accounts. */
export declare const account: Detector;
