import type { Post } from '../model/post.ts';
/** The text by itself: a part of a text holds the whole of it in memory, here a file. */
export declare function apart(text: string): string;
/**
 * What is kept of a post once its file was judged: when and where it goes out, in which state, and by what its
 * words are known again, which is what rules about all posts together ask for. A practice of many years is thus never held whole.
 */
export declare function lean(post: Post): Post;
