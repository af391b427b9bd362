import type { Piece } from './pieces.ts';
import type { Vocabulary } from './values/label.ts';
import type { Entry } from './entry.ts';
/** Reads pieces as a record: labels with their values, and texts without labels, in order. */
export declare function readRecord(pieces: readonly Piece[], vocabulary: Vocabulary, head?: Entry | null): Entry[];
