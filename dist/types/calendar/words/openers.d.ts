/** Words that, with a number, name one post of several: “Post 3”, “Tweet #2”, “تغريدة 4”. */
export declare const postWords: string[];
/** Words that, with a number, name one part of a post. */
export declare const partWords: string[];
/** Words that, with a number, label one text of a thread, and one slide of a carousel, within a text. */
export declare const tweetNames = "tweet|\u30C4\u30A4\u30FC\u30C8|\u062A\u063A\u0631\u064A\u062F\u0629";
export declare const slideNames = "slide|frame|card|folie|diapositiva|lamina|l\u00E2mina|l\u00E1mina|tela|\u30B9\u30E9\u30A4\u30C9";
/** Columns of tables of days that are occasions or tasks rather than posts. */
export declare const occasionWords: string[];
/** Words in headings that promise posts below. */
export declare const promiseWords: string[];
/** What stands for a text that has yet to be written. Bracketed capitals (`[TITLE]`) are a separate expression, for case matters there. */
export declare const placeholders: RegExp;
export declare const capitalPlaceholders: RegExp;
/** Labels that head posts where every item of a list under a day or week bears such a one or names a channel. */
export declare const kindLabels: string[];
/** Labels that head what goes out on several channels. */
export declare const socialLabels: string[];
/** Labels that, under a day, head a post without naming a channel. */
export declare const postLabels: string[];
