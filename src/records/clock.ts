import type { Authorization, Clock, Trigger } from '../model/generated.ts';
import type { Copy, RecordState, Stamp } from './state.ts';
import { eventIdOf, instantOf, isAfter, stampOf } from './state.ts';

/** A clock: begun on a day, with the evidence; not begun yet; not for this record; or not known. */
export type Began =
  | { readonly state: 'began'; readonly event: Trigger; readonly day: string; readonly evidence: string }
  | { readonly state: 'running' | 'none' | 'unknown'; readonly event: Trigger; readonly evidence: string };

/** What clocks are read from, beside the record. */
export interface ClockFacts {
  readonly dayOf: (instant: number) => string;
  readonly authorization: (id: string) => Pick<Authorization, 'expires' | 'revoked' | 'minor'> | undefined;
}

const dayInMilliseconds = 24 * 60 * 60 * 1000;

const began = (event: Trigger, day: string, evidence: string): Began => ({
  state: 'began',
  event,
  day,
  evidence,
});
const not = (state: 'running' | 'none' | 'unknown', event: Trigger, evidence: string): Began => ({
  state,
  event,
  evidence,
});

const stamped = (event: Trigger, stamp: Stamp | null, what: string, { dayOf }: ClockFacts): Began =>
  stamp
    ? began(event, dayOf(instantOf(stamp)), `${what} on ${dayOf(instantOf(stamp))} (${eventIdOf(stamp)})`)
    : not('none', event, `no event says that it was ${what}`);

/** The end of a public copy: when it came down, or was out for good; null while it is up. */
function endOf({ up, down, destroyed, placed, sort }: Copy, isStory: boolean): Stamp | null {
  const ended = (one: Stamp | null): boolean => one !== null && isAfter(one, up);
  const first = ended(down) && !(ended(destroyed) && isAfter(down!, destroyed)) ? down : destroyed;
  if (ended(first)) return first;
  if (up && !sort.isRecallable) return up;
  if (placed && isStory && sort.medium === 'electronic')
    return stampOf(instantOf(placed) + dayInMilliseconds, eventIdOf(placed));
  return null;
}

function lastPublished(state: RecordState, facts: ClockFacts): Began {
  const event = 'lastPublished';
  const isPublic = state.copies.filter(({ sort }) => sort.audience === 'public');
  if (isPublic.length === 0) return not('none', event, 'no event says that it was published');
  let last: Stamp | null = null;
  for (const copy of isPublic) {
    const end = endOf(copy, state.facts?.kind === 'story');
    if (!end) return not('running', event, 'a copy of it is still public');
    if (isAfter(end, last)) last = end;
  }
  const day = facts.dayOf(instantOf(last!));
  return began(event, day, `last public on ${day} (${eventIdOf(last!)})`);
}

/** The last day on which a permission was in force; null while its end is not known. */
function lastEffective({ expires, revoked }: Pick<Authorization, 'expires' | 'revoked'>): string | null {
  const ends = [expires?.on, revoked?.on ?? revoked?.received].filter((day) => typeof day === 'string');
  return ends.sort()[0] ?? null;
}

function authorizationLastEffective(state: RecordState, { authorization }: ClockFacts): Began {
  const event = 'authorizationLastEffective';
  if (!state.facts) return not('unknown', event, 'the register does not tell which permissions it relied on');
  const ids = state.facts.authorizations ?? [];
  if (ids.length === 0) return not('none', event, 'it relied on no permission');
  let last = '';
  for (const id of ids) {
    const found = authorization(id);
    if (!found) return not('unknown', event, `the permission ${id} is not in the register of permissions`);
    const end = lastEffective(found);
    if (end === null) return not('running', event, `the permission ${id} has no end yet`);
    if (end > last) last = end;
  }
  return began(event, last, `its permissions were last in force on ${last}`);
}

function one(trigger: Trigger, state: RecordState, facts: ClockFacts): Began {
  if (trigger === 'lastPublished') return lastPublished(state, facts);
  if (trigger === 'authorizationLastEffective') return authorizationLastEffective(state, facts);
  if (trigger === 'firstPublished') return stamped(trigger, state.firstPublished, 'first published', facts);
  if (trigger === 'captured') return stamped(trigger, state.captured, 'last captured', facts);
  return stamped(trigger, state.last, 'last changed', facts);
}

/**
 * Reads a clock for a record. Of several triggers the latest counts; those that do not concern the record are left
 * aside, and one that has not happened or is not known keeps the clock from beginning.
 */
export function readClock(clock: Clock, state: RecordState, facts: ClockFacts): Began {
  if (typeof clock === 'string') return one(clock, state, facts);
  const answers = clock.latest.map((trigger) => one(trigger, state, facts));
  const open =
    answers.find((answer) => answer.state === 'unknown') ??
    answers.find((answer) => answer.state === 'running');
  if (open) return open;
  const begun = answers.filter((answer) => answer.state === 'began');
  return begun.sort((a, b) => (a.day < b.day ? 1 : -1))[0] ?? answers[0]!;
}
