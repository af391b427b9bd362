import type { Segment } from '../model/passage.ts';
/** A text with the way back to its source; a passage's text and segments. */
export interface MappedText {
    readonly text: string;
    readonly segments: readonly Segment[];
}
/** The range of a source that is asked for; what lies outside is left out. */
export interface Clip {
    readonly from: number;
    readonly to: number;
}
/** Builds a mapped text in order, leaving out what lies outside the clip. */
export declare class TextBuilder {
    #private;
    constructor(clip: Clip);
    /** Text that stands at `from` to `to`; unit by unit where both are equally long, else as a whole. */
    append(text: string, from: number, to: number): void;
    /** Stands between what is before and what comes, if both exist; of two, more newlines win, then length. */
    separate(separator: string): void;
    build(): MappedText;
}
/** `mapped.text.slice(start, end)` with its map; a run that is cut and not in step keeps its whole source. */
export declare function sliceText(mapped: MappedText, start: number, end?: number): MappedText;
/** The text without white space at both ends. */
export declare function trimText(mapped: MappedText): MappedText;
/** The texts that are not empty, with `separator` between them (a hook, a body, a call to action). */
export declare function joinTexts(parts: readonly MappedText[], separator: string): MappedText;
