import type { Code, ListItem, Nodes, Root } from 'mdast';
import type { SourceText } from '../model/place.ts';
/** The list item a piece stands in. */
export interface Item {
    readonly node: ListItem;
    readonly depth: number;
    readonly ordered: boolean;
    readonly parent: Item | null;
}
/**
 * A calendar file is read as a sequence of pieces: headings, the single lines of paragraphs, fences, quotes, tables,
 * rules. Lines, not paragraphs, because teams write a label a line; a list is the lines of its items.
 */
export interface Piece {
    readonly kind: 'heading' | 'line' | 'fence' | 'quote' | 'table' | 'rule' | 'html' | 'front' | 'other';
    readonly node: Nodes;
    readonly from: number;
    readonly to: number;
    readonly line: number;
    readonly endLine: number;
    /** 1–6 of headings; 0 of the summary of a `<details>`, which heads what it folds away. */
    readonly depth: number;
    readonly item: Item | null;
    /** Whether it is the first of its paragraph, and of its list item. */
    readonly starts: boolean;
    readonly startsItem: boolean;
    /** The source of headings and lines, without marks of headings and containers. */
    readonly text: string;
    /** Where that text begins. */
    readonly textFrom: number;
}
/** Cuts a parsed file into pieces, in order. */
export declare function piecesOf(root: Root, source: SourceText): Piece[];
export type FencePiece = Piece & {
    readonly node: Code;
};
