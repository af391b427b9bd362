/** Words that, with a number, name one post of several: “Post 3”, “Tweet #2”, “تغريدة 4”. */
export declare const postWords: string[];
/** Words that, with a number, name one part of a post. */
export declare const partWords: string[];
/** Languages by the names that head variants of a text, as ISO 639-1. */
export declare const languages: Readonly<Record<string, string>>;
/** Headings under which stands no post: rules, rhythms, figures, lists of ideas. Compared folded, as whole words. */
export declare const proseWords: string[];
/** Columns of tables of days that are occasions or tasks rather than posts. */
export declare const occasionWords: string[];
/** Words in headings that promise posts below. */
export declare const promiseWords: string[];
/** What stands for a text that has yet to be written. Bracketed capitals (`[TITLE]`) are a separate expression, for case matters there. */
export declare const placeholders: RegExp;
export declare const capitalPlaceholders: RegExp;
/** Labels that, under a day, head a post without naming a channel. */
export declare const postLabels: string[];
