import type { Detector } from '../detector.ts';
/** Ages over 89, in figures and in words. A group such as "90 and over" names no age (45 CFR 164.514(b)(2)(i)(C)). */
export declare const age: Detector;
