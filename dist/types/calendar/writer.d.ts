import type { SourceText } from '../model/place.ts';
import type { Nodes } from 'mdast';
import { TextBuilder } from './mapped.ts';
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
export interface Writer {
    readonly source: SourceText;
    readonly clip: Clip;
    readonly text: TextBuilder;
    readonly hidden: MappedText[];
    readonly images: PublishedImage[];
    readonly links: MappedText[];
}
export declare function rangeOf(node: Nodes): Clip;
/** A text of its own, within the writer's clip. */
export declare function apart(out: Writer, write: (builder: TextBuilder) => void): MappedText;
/** Appends a text that was mapped before. */
export declare function appendText(builder: TextBuilder, { text, segments }: MappedText): void;
export declare function hide(out: Writer, write: (builder: TextBuilder) => void): void;
/** Appends a value whose lines are the ends of the source's lines, from the 0-based `line` on, up to `to`. */
export declare function appendLines(builder: TextBuilder, value: string, source: SourceText, line: number, to: number): void;
export declare function appendVerbatim(builder: TextBuilder, source: SourceText, from: number, to: number): void;
/** A range of the source as it stands, with newlines for its line endings. */
export declare function verbatimText(source: SourceText, from: number, to: number): MappedText;
