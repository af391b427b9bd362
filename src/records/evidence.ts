import type { Authorization, Hold, Scope } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import { covers } from './holds.ts';
import type { Records } from './state.ts';

/** What evidence is asked for: a period, a channel, the matter of a hold. Null: no limit. */
export interface Wanted {
  readonly from: string | null;
  readonly to: string | null;
  readonly channel: string | null;
  readonly matter: string | null;
}

/** What a question covers, as scopes: all of them must cover a record, and one of `holds`. */
export interface Question {
  readonly scope: Scope;
  readonly holds: readonly Hold[] | null;
}

/** @returns null where no hold names the matter. */
export function questionOf({ from, to, channel, matter }: Wanted, holds: readonly Hold[]): Question | null {
  const meant = matter === null ? null : holds.filter((hold) => hold.matter === matter);
  if (meant?.length === 0) return null;
  const scope: Scope = {
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(channel !== null && { channels: [channel] }),
  };
  return { scope, holds: meant };
}

const meets = (own: readonly (string | null)[], wanted: readonly string[] | undefined): boolean =>
  wanted === undefined || own.some((word) => word !== null && wanted.includes(word));

/** Whether a scope covers a post of a calendar. What is not known of it counts as covered. */
function coversPost({ records, channels, from, to, tags, campaigns }: Scope, post: Post): boolean {
  return (
    meets([post.id], records) &&
    (post.channels.length === 0 || meets(post.channels, channels)) &&
    (post.tags.length === 0 || meets(post.tags, tags)) &&
    (post.campaign === null || meets([post.campaign], campaigns)) &&
    (post.date === null || from === undefined || post.date >= from) &&
    (post.date === null || to === undefined || post.date <= to)
  );
}

/** Whether a question is about a post of a calendar. */
export const asksForPost =
  ({ scope, holds }: Question) =>
  (post: Post): boolean =>
    coversPost(scope, post) && (holds === null || holds.some((hold) => coversPost(hold.scope, post)));

/** The records of the register that a question is about, and those that answer them. */
export function recordsAsked(
  { scope, holds }: Question,
  records: Records,
  dayOf: (instant: number) => string,
): Set<string> {
  const ids = new Set<string>();
  for (const record of records.values())
    if (
      covers(scope, record, dayOf) &&
      (holds === null || holds.some((hold) => covers(hold.scope, record, dayOf)))
    )
      ids.add(record.id);
  for (const { id, inReplyTo } of records.values()) if (inReplyTo !== null && ids.has(inReplyTo)) ids.add(id);
  return ids;
}

/** What was left out of an entry, for the log of redactions. */
export interface Redaction {
  readonly file: string;
  readonly entry: string;
  readonly fields: readonly string[];
  readonly why: string;
}

/** What is shown of a permission; everything else points at the patient. */
const shown: ReadonlySet<string> = new Set<keyof Authorization>([
  'id',
  'channels',
  'media',
  'purposes',
  'signed',
  'signedBy',
  'statements',
  'revoked',
  'stateForms',
]);

/** A permission without what points at the patient, and the names of the fields that were left out. */
export function redactedPermission(permission: Authorization): {
  readonly entry: Record<string, unknown>;
  readonly left: readonly string[];
} {
  const entries = Object.entries(permission).filter(([key]) => key !== 'place' && key !== 'places');
  const kept = entries.filter(([key]) => shown.has(key));
  const { expires } = permission;
  return {
    entry: { ...Object.fromEntries(kept), ...(expires && { expires: { on: expires.on ?? null } }) },
    left: [
      ...entries.filter(([key]) => !shown.has(key) && key !== 'expires').map(([key]) => key),
      ...(expires?.event === undefined ? [] : ['expires.event']),
    ].sort(),
  };
}

/** An event as the ledger tells it, and whether it is part of the evidence. */
export interface LedgerLine {
  readonly id: string;
  readonly at: string;
  readonly isIncluded: boolean;
}

/** The ledger: every event between the first that is part of the evidence and the last, so that none can be missing. */
export function ledgerOf(lines: Iterable<LedgerLine>): string {
  const all = [...new Map([...lines].map((line) => [line.id, line])).values()]
    .map((line) => ({ ...line, when: Date.parse(line.at) }))
    .sort((a, b) => a.when - b.when || (a.id < b.id ? -1 : 1));
  const first = all.findIndex(({ isIncluded }) => isIncluded);
  const last = all.findLastIndex(({ isIncluded }) => isIncluded);
  const rows = first < 0 ? [] : all.slice(first, last + 1);
  return [
    'number,id,at,part of this evidence',
    ...rows.map(({ id, at, isIncluded }, index) => `${index + 1},${id},${at},${isIncluded ? 'yes' : 'no'}`),
    '',
  ].join('\n');
}
