import type { ReaderProblem } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import type { Draft, Reader } from './reader.ts';
import type { Span } from './record.ts';
/** A post read from a draft, before it has an id, and which ranges of the source its texts hold. */
export interface Assembled {
    readonly post: Post;
    readonly problems: readonly ReaderProblem[];
    readonly claims: readonly Span[];
}
/** Makes a post of a draft: chooses its copy, reads its values, notes where each was written. */
export declare function assemble(draft: Draft, reader: Reader): Assembled;
