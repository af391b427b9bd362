import type { Detector } from '../detector.ts';
/** Names in places that say so: after a title, a label, "named", a word for a person. The tagger finds the others. */
export declare const name: Detector;
