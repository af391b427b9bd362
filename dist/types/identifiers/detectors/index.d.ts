import type { Detector } from '../detector.ts';
/** The detectors. Where two hits are equally certain and overlap, the one whose detector stands first holds. */
export declare const detectors: readonly Detector[];
