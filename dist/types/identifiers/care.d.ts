/** A run of a text: `text.slice(start, end)`. */
export interface Range {
    readonly start: number;
    readonly end: number;
}
/** Where a text speaks of one person's care. */
export declare function careIn(text: string): Range[];
/** Whether a text speaks of care that the practice gives, of whomever: enough where what it tells identifies somebody. */
export declare const touchesCare: (text: string) => boolean;
/** Whether a text speaks of what people have or of what is done about it, whoever does it, and not of a gathering. */
export declare const mentionsCare: (text: string) => boolean;
/** Whether what has a before and an after is a room, a garden, a dog: no word of a body or of care stands beside it. */
export declare const showsThings: (text: string) => boolean;
export declare function picturesIn(text: string): Range[];
