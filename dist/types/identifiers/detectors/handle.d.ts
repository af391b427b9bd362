import type { Detector } from '../detector.ts';
/** Account names on social media: with an @. */
export declare const handle: Detector;
/** Account names on social media: after the name of a service. */
export declare const profile: Detector;
