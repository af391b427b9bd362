/** Whether words are written out as a text to publish: they end as a sentence does and are more than a title. */
export declare function isSentence(text: string): boolean;
/** Whether several sentences stand there. */
export declare function isProse(text: string): boolean;
