import type { Block } from '../model/calendar.ts';
import type { Passage } from '../model/passage.ts';
import type { SourceText } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Piece } from './pieces.ts';
import type { Found } from './walk.ts';
import type { Draft, Reader } from './reader.ts';
import type { Span } from './entry.ts';
import type { Unit } from './units.ts';
/** Says for each line of a file what it was taken for, and joins equal neighbours to blocks. */
export declare function blocksOf(source: SourceText, pieces: readonly Piece[], unit: Unit, found: Found, merged: readonly Draft[]): Block[];
/** A range of the source that a passage holds already. */
export interface Claim extends Span {
    readonly post: Post;
}
/**
 * The texts that no passage holds yet, so that text rules see all text of a file once: labels, notes and unused
 * fields of posts as theirs, everything else as prose; HTML and comments as hidden.
 */
export declare function restOf(reader: Reader, pieces: readonly Piece[], claims: readonly Claim[], posts: readonly Post[]): Passage[];
