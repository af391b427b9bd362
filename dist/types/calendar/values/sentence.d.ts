/** Whether words are written out as a text to publish: they end as a sentence does and are more than a title. */
export declare function isSentence(text: string): boolean;
/** Whether words beside a label are a text to publish, by a hashtag, a link, several sentences, or one in quotation marks. */
export declare function isWritten(text: string): boolean;
/** Whether several sentences stand there. */
export declare function isProse(text: string): boolean;
