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
 * Milliseconds that parsing may take at worst, to decide whether a text may be parsed where nothing can stop
 * it. An ordinary text costs 1.5 to 4 µs a unit. Within a block the parser goes over the rest for each mark it
 * cannot pair: measured on repeated patterns of 16,000 units, in ns for each unit and mark of a block, `*a_ `
 * 14 to 23 (1.8 s), `a <!X ` and `~~a` 4, `](` 2, `[a](` and lines of one letter 1 to 2. (117 KB of `a <!X `
 * in one paragraph take 25 s.) Ordinary calendars are below 10 ms a KiB.
 */
export declare function worstParsingTime(text: string): number;
