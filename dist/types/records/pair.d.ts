import type { Post } from '../model/post.ts';
/** What is looked for in another revision: a post by its id, and as it reads where that is known. */
export interface Sought {
    readonly id: string;
    readonly form: Post | null;
}
/** From this likeness on, a text counts as an edited copy of another. */
export declare const likeEnough = 0.5;
/**
 * The same post in another revision: by the author's id, then by its content, then by the likeness of its text on a
 * channel of its own. An id that was made from date and channel is only trusted where nothing else is known.
 */
export declare function pairOf({ id, form }: Sought, posts: readonly Post[]): Post | null;
