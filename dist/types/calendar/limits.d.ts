import type { Nodes } from 'mdast';
import type { SourceText } from '../model/place.ts';
/** Files longer than this many UTF-16 units are not parsed. */
export declare const maxLength: number;
/** Files nested deeper than this are not parsed, and trees deeper than this are not read. */
export declare const maxDepth = 100;
/**
 * An upper estimate of how deep quotes and lists nest, from the markers at the beginning of each line. Linear,
 * so that it may be asked before parsing; it stops at the first line beyond `limit`.
 */
export declare function containerDepth(source: SourceText, limit: number): number;
/** How deep the tree is, counted without recursion. */
export declare function treeDepth(root: Nodes): number;
/**
 * Milliseconds that parsing may take at worst, to decide whether a text may be parsed where nothing can stop it.
 * An ordinary text costs 0.2 µs a unit. Within a paragraph the parser copies what it has for each piece it adds:
 * of 100,000 units, `a_b` repeated takes 1.5 s, `&amp;` 0.6 s, addresses 0.3 s, at 200,000 four times as much.
 */
export declare function worstParsingTime(text: string): number;
