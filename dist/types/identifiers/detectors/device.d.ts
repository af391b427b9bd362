import type { Detector } from '../detector.ts';
/** Device identifiers and serial numbers: keyword and code, unique device identifiers, hardware addresses. */
export declare const device: Detector;
