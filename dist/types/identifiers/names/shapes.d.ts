/** The shape of a token; words first, so that `shape < NUMBER` means a word. */
export declare const SHAPE: {
    readonly lower: 1;
    readonly title: 2;
    readonly upper: 3;
    readonly capital: 4;
    readonly camel: 5;
    readonly inner: 6;
    readonly initial: 7;
    readonly caseless: 8;
    readonly alnum: 9;
    readonly number: 10;
    readonly url: 11;
    readonly handle: 12;
    readonly hashtag: 13;
    readonly emoji: 14;
    readonly mark: 15;
};
/** The shape of the word from `at` to `end`. */
export declare function shapeOf(text: string, at: number, end: number): number;
