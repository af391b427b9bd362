import { Temporal } from 'temporal-polyfill';
import { contentDigest } from '../model/digest.ts';
import type { Facts } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { EventContent } from './event.ts';
import { statusOf, type Records } from './state.ts';

/** What was true of a post when it went out. */
export function factsFor({ kind, subject, authorizations, campaign, tags }: Post): Facts {
  return {
    kind,
    ...(subject === null ? {} : { subject }),
    authorizations: [...authorizations],
    campaign: campaign ?? null,
    tags: [...tags],
  };
}

/** The channel of a permalink: the post's only one, or the one whose name its host has. */
function channelOf(post: Post, permalink: string): string | undefined {
  if (post.channels.length === 1) return post.channels[0];
  const host = /^https?:\/\/([^/:?#]+)/.exec(permalink)?.[1]?.toLowerCase() ?? '';
  return post.channels.find((channel) => host.split('.').includes(channel));
}

/** When a post went out, with its offset; without a time the end of its day, so that it is kept rather longer. */
function instantOf({ date, time, timeZone }: Post, zone: string): string | null {
  if (date === null) return null;
  try {
    const at = Temporal.PlainDateTime.from(`${date}T${time ?? '23:59'}`).toZonedDateTime(timeZone ?? zone);
    return at.toString({ timeZoneName: 'never', smallestUnit: 'second' });
  } catch {
    return null;
  }
}

/** What calendars say went out and the register does not know yet. */
export interface Synced {
  readonly events: readonly EventContent[];
  /** Posts marked published that cannot be recorded, and why. */
  readonly left: readonly { readonly post: Post; readonly why: string }[];
}

/** Events for posts marked published with a permalink. What the register has is not told again; a changed text is. */
export function syncPosts(posts: readonly Post[], records: Records, by: string, zone: string): Synced {
  const events: EventContent[] = [];
  const left: { post: Post; why: string }[] = [];
  for (const post of posts) {
    if (post.stage !== 'published') continue;
    const { permalink } = post;
    const at = instantOf(post, zone);
    if (permalink === null) left.push({ post, why: 'it has no permalink' });
    else if (at === null) left.push({ post, why: 'it has no date' });
    else {
      const content = contentDigest(post);
      const copy = records.get(post.id)?.copies.find(({ location }) => location === permalink);
      if (copy && copy.content === content) continue;
      if (copy && statusOf(copy) !== 'live') continue;
      const channel = channelOf(post, permalink);
      const common = { record: post.id, location: permalink, content, by, ...(channel && { channel }) };
      // When a text was changed is not on record: the calendar only shows that it was.
      if (copy)
        left.push({ post, why: 'its text differs from what was recorded; record when it was edited' });
      else events.push({ ...common, event: 'published', at, medium: 'electronic', facts: factsFor(post) });
    }
  }
  return { events, left };
}
