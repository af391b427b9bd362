import type { Detector } from '../detector.ts';
/** Places below a state: a town with its state, and what follows words of living and coming from. */
export declare const location: Detector;
