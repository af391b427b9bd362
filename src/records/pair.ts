import { contentDigest } from '../model/digest.ts';
import type { Post } from '../model/post.ts';
import { likeness } from './like.ts';

/** What is looked for in another revision: a post by its id, and as it reads where that is known. */
export interface Sought {
  readonly id: string;
  readonly form: Post | null;
}

/** From this likeness on, a text counts as an edited copy of another. */
export const likeEnough = 0.5;

const hasOwnId = ({ places }: Post): boolean => places['id'] !== undefined;

const meets = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.includes(one));

/**
 * The same post in another revision: by the author's id, then by its content, then by the likeness of its text on a
 * channel of its own. An id that was made from date and channel is only trusted where nothing else is known.
 */
export function pairOf({ id, form }: Sought, posts: readonly Post[]): Post | null {
  const named = posts.find((post) => post.id === id);
  if (named && (form === null || hasOwnId(named))) return named;
  if (form === null) return null;
  const digest = contentDigest(form);
  const same = posts.find((post) => contentDigest(post) === digest);
  if (same) return same;
  const open = posts.filter((post) => !hasOwnId(post) && meets(post.channels, form.channels));
  const ranked = open
    .map((post) => ({ post, like: likeness(post.copy ?? '', form.copy ?? '') }))
    .filter(({ like }) => like >= likeEnough)
    .sort((a, b) => b.like - a.like);
  return ranked[0]?.post ?? null;
}
