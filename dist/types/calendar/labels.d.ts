import type { Piece } from './pieces.ts';
import type { KnownLabel, Vocabulary } from './values/label.ts';
/** A line that begins with a label. */
export interface LabelledLine {
    /** The label as written, without marks and colon. */
    readonly label: string;
    readonly known: KnownLabel | null;
    readonly bold: boolean;
    /** The marks of its emphasis. */
    readonly mark: string;
    /** Whether a colon ends it, inside or outside the bold. */
    readonly colon: boolean;
    readonly rest: string;
    /** Where label and rest begin in the source. */
    readonly from: number;
    readonly valueFrom: number;
}
/** Reads the label at the beginning of a line. Plain words are a label only when they are a known one. */
export declare function labelledLine(piece: Piece, vocabulary: Vocabulary, offset?: number, anyWord?: boolean): LabelledLine | null;
/** The labels on one line: `**Set:** Core | **CTA:** Save`. Each value ends where the next label begins. */
export declare function labelsOn(piece: Piece, vocabulary: Vocabulary, anyWord?: boolean): {
    line: LabelledLine;
    valueTo: number;
}[];
/**
 * Paragraphs of which every line is “Word: value”, one of them a known word, or “**Word:** value”, two of three or
 * more: there all words are labels.
 */
export declare function fieldBlocks(pieces: readonly Piece[], vocabulary: Vocabulary): ReadonlySet<Piece['node']>;
