import type { Nodes } from 'mdast';
import type { SourceText } from '../model/place.ts';
import type { Clip, MappedText } from './mapped.ts';
/** An image of a text; its alternative text is no part of the text. */
export interface PublishedImage extends Clip {
    readonly alt: MappedText;
    readonly url: MappedText;
}
/** What readers will see of a part of a file, and what they will not. */
export interface PublishedText extends MappedText {
    /** What is in the source and not in the text: HTML, comments, titles of links, definitions. */
    readonly hidden: readonly MappedText[];
    readonly images: readonly PublishedImage[];
    /** The addresses of links, which are in the text as well. */
    readonly links: readonly MappedText[];
}
/** A range of the source as it stands, with newlines for its line endings. */
export declare function verbatimText(source: SourceText, from: number, to: number): MappedText;
/**
 * What readers of a post will see of these nodes, without white space at both ends, and the way back to the
 * source. `clip` leaves out what lies outside a range of the source, so that a text may begin behind a label
 * and end before the next; where the range cuts something that does not correspond unit by unit, that is left out.
 *
 * Emphasis, `#`, `>` and fences are resolved; list marks, numbers and task boxes stay as written, without their
 * indentation; a line break is a newline whether soft, hard or `<br>`; blocks stand a blank line apart, items of
 * a tight list and rows of a table a newline, cells ` | `; a link is its text and its address, once if equal.
 */
export declare function publishedText(nodes: readonly Nodes[], source: SourceText, clip?: Partial<Clip>): PublishedText;
