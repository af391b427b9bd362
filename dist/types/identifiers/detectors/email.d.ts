import type { Detector } from '../detector.ts';
/** E-mail addresses, also as people disguise them: "jane [at] mail [dot] example". */
export declare const email: Detector;
/** E-mail addresses whose @ is written out. */
export declare const spelledEmail: Detector;
