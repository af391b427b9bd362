import type { Cue } from './cue.ts';
/** The cues of all languages; their order means nothing. */
export declare const cues: readonly Cue[];
/** Sentences that say on purpose that nothing can be said: what else they say is less clear. */
export declare const disclaimers: RegExp;
