import type { Detector } from '../detector.ts';
/** Vehicle identifiers: identification numbers with their check digit, and plates after a keyword. */
export declare const vehicle: Detector;
