import type { Facts } from './facts.ts';
import type { Piece } from './pieces.ts';
import type { Vocabulary } from './values/label.ts';
export type UnitType = 'root' | 'heading' | 'span' | 'day' | 'post' | 'channel';
/** A stretch of a file under a heading, or under a bold line that serves as one; units nest. */
export interface Unit {
    readonly type: UnitType;
    readonly opener: Piece | null;
    /** Depth of a heading; bold lines stand below all headings. */
    readonly level: number;
    readonly facts: Facts;
    /** Where what follows the opening words on the same line begins (`**Blog:** title`); null when nothing does. */
    readonly inline: {
        readonly from: number;
        readonly to: number;
        readonly text: string;
    } | null;
    readonly parent: Unit | null;
    /** The pieces between the opener and the first unit inside. */
    readonly own: Piece[];
    readonly kids: Unit[];
}
/** Builds the tree of units from the pieces of a file. */
export declare function unitsOf(pieces: readonly Piece[], vocabulary: Vocabulary): Unit;
/** First and last line of a unit. */
export declare function linesOf(unit: Unit): {
    line: number;
    endLine: number;
};
