import type { Cue } from './cue.ts';
export declare const english: readonly Cue[];
