import type { Recogniser } from './kind.ts';
/** One post under a heading or bold opener: fields, fence, quote or plain text. */
export declare const section: Recogniser;
