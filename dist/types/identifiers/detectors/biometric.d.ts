import type { Detector } from '../detector.ts';
/** Mentions of what shows a body: fingerprints, voice prints, scans of iris or face, full-face photographs. */
export declare const biometric: Detector;
