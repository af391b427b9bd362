import type { ReaderProblem, Reference } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import type { Draft, Reader } from './reader.ts';
import type { Span } from './entry.ts';
import type { SameAs } from './same.ts';
/** A post read from a draft, before it has an id, and which ranges of the source its texts hold. */
export interface Assembled {
    readonly post: Post;
    readonly problems: readonly ReaderProblem[];
    readonly claims: readonly Span[];
    /** The file that holds its text. */
    readonly reference: Reference | null;
    /** That it is the text of another post of the file. */
    readonly same: SameAs | null;
}
/** Makes a post of a draft: chooses its copy, reads its values, notes where each was written. */
export declare function assemble(draft: Draft, reader: Reader): Assembled;
