/** What a UTF-16 code unit is to the tokenizer. */
export declare const SYMBOL = 0;
export declare const SPACE = 1;
export declare const LOWER = 2;
export declare const UPPER = 3;
export declare const DIGIT = 5;
/** Half of an emoji or of another character outside the basic plane. */
export declare const ASTRAL = 7;
/** Fills the tables at first use, so that nothing is paid where no name is looked for. */
export declare function prepareCharacters(): void;
/** The class of a code unit. */
export declare function classOf(code: number): number;
/** A code unit in lower case and without its accent. */
export declare function foldOf(code: number): number;
/** Whether a class belongs inside a word. */
export declare const isWordClass: (kind: number) => boolean;
export declare const LINE_FEED = 10;
export declare const HYPHEN = 45;
export declare const DOT = 46;
