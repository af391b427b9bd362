/**
 * Wording that confirms that someone is or was a patient; with texts it must find and must not. `person`: about one
 * person wherever it stands; `reply`: addressed to "you", which is one person in a reply and everybody in a post;
 * `hint`: says so less clearly.
 */
export interface Cue {
    readonly id: string;
    readonly strength: 'person' | 'reply' | 'hint';
    readonly find: RegExp;
    readonly hits: readonly string[];
    readonly misses: readonly string[];
}
