import type { Detector } from '../detector.ts';
/** Hospitals and clinics by name, and the places where a sentence treats somebody. */
export declare const facility: Detector;
