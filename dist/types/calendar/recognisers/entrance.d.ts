import type { Item, Piece } from '../pieces.ts';
import type { Reader } from '../reader.ts';
import type { Sight } from './kind.ts';
/** An item with the pieces of its own and of the items inside. */
export interface Entrance {
    /** Null for a paragraph that stands as an item. */
    readonly item: Item | null;
    readonly first: Piece;
    readonly own: Piece[];
    readonly pieces: Piece[];
    readonly inside: Entrance[];
}
export declare function itemsOf(pieces: readonly Piece[]): Entrance[];
/** Paragraphs that begin with a day, such as “Aug 3 (Mon) — Facebook: …”: two or more are a list. */
export declare function datedLines({ free, reader }: Sight): Entrance[];
/** “Day 1 — Reel: …”, “Day 2 — Story: …”: numbered days with kinds of posts, three or more, whatever the heading says. */
export declare function isSeries(items: readonly Entrance[], reader: Reader): boolean;
export declare const isOfPost: ({ first }: Entrance) => boolean;
