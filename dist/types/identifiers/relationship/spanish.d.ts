import type { Cue } from './cue.ts';
export declare const spanish: readonly Cue[];
