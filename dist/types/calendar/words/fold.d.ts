/** The form in which words are compared: without marks, width variants and case. Offsets are not kept. */
export declare function fold(text: string): string;
/** A folded text without pictures, Markdown marks and runs of white space. */
export declare function plain(text: string): string;
/** The text as written, without pictures at its ends and Markdown marks. */
export declare function bare(text: string): string;
/** Escapes a word for use inside a regular expression. */
export declare function escape(word: string): string;
/** One expression for any of the folded words, longest first, standing as whole words. */
export declare function anyOf(words: readonly string[], flags?: string): RegExp;
/** Whether a value stands for nothing: empty, dashes, dots, what forms on GitHub write for no answer. */
export declare function isEmpty(text: string): boolean;
