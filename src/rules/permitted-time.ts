import { Temporal } from 'temporal-polyfill';
import type { Authorization } from '../model/generated.ts';
import type { Post } from '../model/post.ts';

/** The days on which a post can be seen; `until` null: for ever. */
export interface VisibleTime {
  readonly from: string;
  readonly until: string | null;
}

const dayAfter = (day: string, days = 1): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** When a post can be seen: from its day (today, where it has none) to its planned take-down; a story for 24 hours. */
export function visibleTime({ date, kind, remove }: Post, asOf: string): VisibleTime {
  const end = kind === 'story' && date !== null ? dayAfter(date) : null;
  const until = remove !== null && (end === null || remove < end) ? remove : end;
  return { from: date ?? asOf, until };
}

/** One reason for which a permission ends. */
export interface End {
  readonly why: 'expiry' | 'event' | 'majority' | 'revocation';
  /** The last day on which it holds; null: an event whose day is not known yet. */
  readonly lastDay: string | null;
}

const bySomebodyElse: ReadonlySet<Authorization['representativeAuthority']> = new Set(['parent', 'guardian']);

/** Every reason for which a permission ends, known or foreseen. */
export function endsOf(
  { expires, revoked, minor, signedBy, representativeAuthority }: Authorization,
  atMajority: 'ends' | 'continues' = 'ends',
): End[] {
  const ends: End[] = [];
  if (expires?.on) ends.push({ why: expires.event ? 'event' : 'expiry', lastDay: expires.on });
  else if (expires?.event) ends.push({ why: 'event', lastDay: null });
  const revocation = [revoked?.on, revoked?.received].filter((day) => typeof day === 'string').sort()[0];
  if (revocation) ends.push({ why: 'revocation', lastDay: dayAfter(revocation, -1) });
  if (
    minor &&
    atMajority === 'ends' &&
    signedBy === 'representative' &&
    bySomebodyElse.has(representativeAuthority)
  )
    ends.push({ why: 'majority', lastDay: `${minor.majorityYear - 1}-12-31` });
  return ends;
}

/** Whether a post can be seen after a permission has ended. An event may come any day: only a take-down precedes it. */
export function outlasts({ until }: VisibleTime, { lastDay }: End): boolean {
  return until === null || (lastDay !== null && until > lastDay);
}
