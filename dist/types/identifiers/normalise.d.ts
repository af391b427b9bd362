/** A text made plain for detection, with the way back: a run of it stands at `[from, to)` of the original. */
export interface Normalised {
    readonly text: string;
    /** The original range of `text.slice(start, end)`. */
    readonly range: (start: number, end: number) => {
        from: number;
        to: number;
    };
}
/**
 * Makes a text plain for detection: look-alike letters, full-width and other digits, invisible and direction
 * marks, spelled-out digits ("five five five …") and digits pulled apart ("5 5 5 0 1 4 2"). Line breaks,
 * case and accents stay.
 */
export declare function normalise(original: string): Normalised;
