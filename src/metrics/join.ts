import type { Post } from '../model/post.ts';
import { instantOf, statusOf, type Records, type RecordState } from '../records/state.ts';
import { plain } from '../calendar/words/fold.ts';
import { keyOf, keysOf } from './address.ts';
import type { Head } from './clean.ts';

/** What is on record of a post that was exported: in the register, in a calendar, or both. */
export interface OnRecord {
  readonly id: string;
  readonly record: RecordState | null;
  readonly post: Post | null;
}

/** Finds what is on record of an exported post; null: nothing is. */
export type Find = (exported: Omit<Head, 'date'>) => OnRecord | null;

/** Everything on record that has an address, by that address. */
export function recordIndex(
  posts: readonly Post[],
  records: Records,
): { readonly find: Find; readonly size: number } {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const index = new Map<string, OnRecord>();
  for (const record of records.values())
    for (const { location } of record.copies)
      if (/^https?:/.test(location))
        index.set(keyOf(location), { id: record.id, record, post: byId.get(record.id) ?? null });
  for (const post of posts) {
    if (post.permalink === null) continue;
    const key = keyOf(post.permalink);
    if (!index.has(key)) index.set(key, { id: post.id, record: records.get(post.id) ?? null, post });
  }
  return {
    size: index.size,
    find({ channel, id, permalink }) {
      for (const key of keysOf(channel, id, permalink)) {
        const found = index.get(key);
        if (found) return found;
      }
      return null;
    },
  };
}

/** A text as compared: channels shorten links and cut long texts, and calendars keep hashtags in a field of their own. */
function comparable(text: string): string {
  return plain(text.replace(/https?:\/\/\S+|[#＃][\p{L}\p{N}_]+/gu, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether what a channel says a post reads differs from what the calendar says. Either may be cut short. */
export function differs(exported: string, planned: string): boolean {
  const cut = exported.replace(/(?:…|\.\.\.)$/, '');
  const [a, b] = [comparable(cut), comparable(planned)];
  if (a === '' || b === '') return false;
  return !a.startsWith(b) && !b.startsWith(a) && !a.includes(b) && !b.includes(a);
}

/** A copy that the register has as live and an export does not have, though it covers the day. */
export interface Vanished {
  readonly record: string;
  readonly location: string;
  readonly channel: string;
  readonly day: string;
}

/** First and last day of the posts of an export. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** Live copies on a channel that went out within an export's days and are not in it. */
export function vanished(
  records: Records,
  channel: string,
  { first, last }: Span,
  isSeen: (key: string) => boolean,
  dayOf: (at: number) => string,
): Vanished[] {
  const gone: Vanished[] = [];
  for (const { id, copies } of records.values())
    for (const copy of copies) {
      if (statusOf(copy) !== 'live' || copy.placed === null || !/^https?:/.test(copy.location)) continue;
      const key = keyOf(copy.location);
      if ((copy.sort.channel ?? key.split(':')[0]) !== channel || isSeen(key)) continue;
      const day = dayOf(instantOf(copy.placed));
      if (day >= first && day <= last) gone.push({ record: id, location: copy.location, channel, day });
    }
  return gone.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.record < b.record ? -1 : 1));
}

/** Posts of a calendar that may be the one exported: planned for that day and channel, without an address yet. */
export function mayBe(posts: readonly Post[]): (exported: Head) => Post | null {
  const byDay = new Map<string, Post[]>();
  for (const post of posts) {
    if (post.permalink !== null || post.date === null) continue;
    for (const channel of post.channels) {
      const key = `${channel} ${post.date}`;
      byDay.set(key, [...(byDay.get(key) ?? []), post]);
    }
  }
  return ({ channel, date }) => {
    const found = byDay.get(`${channel} ${date.slice(0, 10)}`) ?? [];
    return found.length === 1 ? found[0]! : null;
  };
}
