import type { Detector } from '../detector.ts';
/** Any other unique number or code: cases, references, prescriptions, national identity cards, UUIDs. */
export declare const id: Detector;
