interface Sentence {
    readonly message: string;
    readonly hint: string | null;
}
/** The sentence for an error of the library. */
export declare function syntaxSentence(code: string): Sentence;
export {};
