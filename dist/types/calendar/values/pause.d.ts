/** Whether a text says that nothing goes out that day, perhaps what to do instead: “Rest / answer comments”. */
export declare function saysPause(text: string): boolean;
/** What nobody has filled in yet: nothing, `[Write caption here]`, `{{TOPIC}}`, `____`. */
export declare function isBlank(text: string): boolean;
/** A day without a post, or a mark for the team. */
export declare function isPause(text: string): boolean;
