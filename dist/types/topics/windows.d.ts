/** A stretch of whole sentences: `text.slice(start, end)`. */
export interface Window {
    readonly start: number;
    readonly end: number;
}
/** A text in stretches of whole sentences that overlap; a short text is one stretch. */
export declare function windowsOf(text: string): Window[];
