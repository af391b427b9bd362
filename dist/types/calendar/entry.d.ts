import type { TableCell } from 'mdast';
import type { MappedText } from './mapped.ts';
import type { Piece } from './pieces.ts';
import type { KnownLabel } from './values/label.ts';
import type { Field } from './words/fields.ts';
/** A range of the source; `node` is the narrowest node that holds it, where one is known. */
export interface Span {
    readonly from: number;
    readonly to: number;
    readonly node?: TableCell | undefined;
    /** The text itself, where it is no Markdown: a value of front matter. */
    readonly mapped?: MappedText | undefined;
}
/** How a value is written: behind its label, on the lines below, in a fence, a quote, a list, a cell. */
export type Form = 'inline' | 'below' | 'fence' | 'quote' | 'list' | 'cell';
/** A labelled value of a post, or an unlabelled text between labels. */
export interface Entry {
    readonly known: KnownLabel | null;
    /** The label as written; null where none is. */
    readonly name: string | null;
    /** Where the label, or the text, begins. */
    readonly from: number;
    readonly spans: Span[];
    readonly forms: Set<Form>;
    /** Stands after a rule that closed the texts above. */
    readonly afterRule: boolean;
    readonly lines: {
        line: number;
        endLine: number;
    };
    /** Stands under a heading of its own inside the post, so it may speak of something else. */
    readonly nested?: boolean;
}
export declare function fieldOf(entry: Entry): Field | null;
/** A new entry without a value. */
export declare function entryOf(known: KnownLabel | null, name: string | null, from: number, piece: Piece, afterRule: boolean): Entry;
/** The content of a cell, without its pipes. */
export declare function cellSpan(cell: TableCell): Span;
