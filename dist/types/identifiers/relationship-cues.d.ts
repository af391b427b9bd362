import type { Language } from './detector.ts';
/**
 * Wording that confirms that someone is or was a patient. `person`: about one person wherever it stands;
 * `reply`: addressed to "you", which is one person in a reply and everybody in a post; `hint`: says so less clearly.
 */
export interface Cue {
    readonly id: string;
    readonly strength: 'person' | 'reply' | 'hint';
    readonly language: Language;
    readonly find: RegExp;
    readonly flag: readonly string[];
    readonly pass: readonly string[];
}
export declare const cues: readonly Cue[];
/** Sentences that say on purpose that nothing can be said: what else they say is less clear. */
export declare const disclaimers: RegExp;
