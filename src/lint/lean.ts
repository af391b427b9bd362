import type { Post } from '../model/post.ts';
import { placeOfText, sameness } from '../rules/texts.ts';

/** The text by itself: a part of a text holds the whole of it in memory, here a file. */
export function apart(text: string): string {
  return structuredClone(text);
}

/** What is told of each post while its file is at hand, and of all posts together never. */
const untold = {
  dateText: null,
  title: null,
  parts: [],
  hashtags: [],
  mentions: [],
  links: [],
  media: [],
  authorizations: [],
  status: null,
  author: null,
  approvals: [],
  permalink: null,
  campaign: null,
  tags: [],
  fields: {},
  texts: [],
} satisfies Partial<Post>;

/**
 * What is kept of a post once its file was judged: when and where it goes out, in which state, and by what its
 * words are known again, which is what rules about all posts together ask for. A practice of many years is thus never held whole.
 */
export function lean(post: Post): Post {
  const { copy, channels, timeZone, places } = post;
  return {
    ...post,
    ...untold,
    id: apart(post.id),
    channels: channels.map(apart),
    timeZone: timeZone && apart(timeZone),
    copy: copy && sameness(copy),
    places: { post: places.post, date: places['date'] ?? places.post, copy: placeOfText(post, 'copy') },
  };
}
