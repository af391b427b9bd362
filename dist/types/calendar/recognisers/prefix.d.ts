import type { Facts } from '../facts.ts';
import type { Piece } from '../pieces.ts';
import type { Reader } from '../reader.ts';
/** What the first words of an item say: `~20 Aug`, `Monday:`, `Instagram:`. */
export interface Prefix {
    readonly facts: Facts;
    /** Where the rest of the line begins. */
    readonly restFrom: number;
    readonly isDay: boolean;
    readonly isChannel: boolean;
}
/** `anyKind`: “Post” and “Story” are kinds of posts there, not labels of one. */
export declare function prefixOf(piece: Piece, { vocabulary }: Reader, anyKind?: boolean): Prefix | null;
/** Where the day behind an item's words begins, and what it says. */
export declare function dayBehind({ text, from }: Piece): {
    facts: Facts;
    at: number;
} | null;
/** The channels a text begins with, as in “Instagram: Our garden”. */
export declare function channelsFirst(text: string): readonly string[];
