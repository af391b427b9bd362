import type { Detector } from '../detector.ts';
/** Street addresses: number and street, post boxes, the Spanish order. */
export declare const address: Detector;
/** Street addresses of other shapes: with a unit, of the armed forces, in the Romance order, after a word for them. */
export declare const otherAddress: Detector;
