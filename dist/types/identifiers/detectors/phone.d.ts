import type { Detector } from '../detector.ts';
/**
 * Telephone numbers: the North American plan (fictional 555 numbers too), international ones, Spain's, and
 * any run of digits after a keyword.
 */
export declare const phone: Detector;
