import type { Detector } from '../detector.ts';
/** Web addresses: with a scheme, with www, or a bare domain of a common ending. */
export declare const url: Detector;
/** Web addresses without a scheme. */
export declare const domain: Detector;
