import type { Piece } from './pieces.ts';
import type { KnownLabel, Vocabulary } from './values/label.ts';
/** A part of a text that is a field rather than copy, or the copy below such parts. */
export interface Part {
    readonly known: KnownLabel | null;
    readonly name: string | null;
    readonly from: number;
    readonly to: number;
}
/** The medium that a whole line in brackets asks for; `from` is where the line stands in the source. */
export declare function mediaNote(text: string, from: number): Part | null;
/** `(Comment: …)`: what the practice writes below its own post. */
export declare function commentNote(text: string, from: number): Part | null;
/** “(276 characters)”, “[THEME: return on investment]”: what a line of its own tells the team. */
export declare function teamNote(text: string, from: number): Part | null;
/**
 * What stands at the top of a fence as fields (`Title: …`, `[Image: …]`) and the text below them, which `Body:` may
 * open. Null when the fence is all text.
 */
export declare function fenceParts(piece: Piece, vocabulary: Vocabulary): Part[] | null;
/** A quote whose last paragraph is the first comment: the text, and the comment. */
export declare function quoteParts(piece: Piece): Part[] | null;
