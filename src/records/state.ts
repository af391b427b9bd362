import type { CopyMedium, Facts, RegisterEvent } from '../model/generated.ts';

/**
 * When something happened, and the event that says so, in one number: greater is later, by time, then by the event's
 * id, so that the order of reading never matters. A large register has a million of them.
 */
export type Stamp = bigint;

const idBits = 128n;
/** Makes instants before 1970 positive: a day before the year 0, whatever the offset. */
const yearZero = Date.parse('0000-01-01T00:00:00Z') - 24 * 60 * 60 * 1000;

/** The stamp of an instant (milliseconds since 1970) and the id of an event. */
export const stampOf = (at: number, id: string): Stamp =>
  (BigInt(at - yearZero) << idBits) | BigInt(`0x${id.slice('e-'.length)}`);

/** The instant, in milliseconds since 1970. */
export const instantOf = (stamp: Stamp): number => Number(stamp >> idBits) + yearZero;

/** The id of the event. */
export const eventIdOf = (stamp: Stamp): string =>
  `e-${BigInt.asUintN(Number(idBits), stamp).toString(16).padStart(32, '0')}`;

/** What can be said of a copy but where it lies. */
export interface CopySort {
  readonly medium: CopyMedium;
  readonly audience: 'public' | 'internal';
  readonly isRecallable: boolean;
  readonly channel: string | null;
  readonly custodian: string | null;
}

const unknownSort: CopySort = {
  medium: 'electronic',
  audience: 'public',
  isRecallable: true,
  channel: null,
  custodian: null,
};

/** One copy of a record: what is known of it after all events, in whatever order they came. */
export interface Copy {
  readonly location: string;
  /** What sort of copy it is; copies of the same sort share it. */
  sort: CopySort;
  /** Digest of what it holds. */
  content: string | null;
  /** The latest event that put it there; null where only changes or its end are told. */
  placed: Stamp | null;
  /** The latest event that put it there or changed it. */
  up: Stamp | null;
  /** The event that tells the digest. */
  said: Stamp | null;
  /** The latest event that took it down. */
  down: Stamp | null;
  /** The latest event that confirms its destruction. */
  destroyed: Stamp | null;
}

/** A record as the register tells it. */
export interface RecordState {
  readonly id: string;
  facts: Facts | null;
  /** The event whose facts these are: the earliest that has any. */
  frozen: Stamp | null;
  /** Whether events tell different facts. */
  isContradicted: boolean;
  firstPublished: Stamp | null;
  captured: Stamp | null;
  first: Stamp;
  /** The latest event that changed it. To destroy a copy of it is no change: that would begin its clock anew. */
  last: Stamp | null;
  /** The latest event by which the record as a whole was destroyed. */
  disposed: Stamp | null;
  inReplyTo: string | null;
  copies: readonly Copy[];
}

/** Whether one stamp comes after another, or there is no other. */
export const isAfter = (a: Stamp, b: Stamp | null): boolean => b === null || a > b;

const later = (before: Stamp | null, stamp: Stamp): Stamp => (isAfter(stamp, before) ? stamp : before!);
const earlier = (before: Stamp | null, stamp: Stamp): Stamp =>
  before === null || isAfter(before, stamp) ? stamp : before;

const none: readonly Copy[] = [];

function newState(id: string, stamp: Stamp): RecordState {
  return {
    id,
    facts: null,
    frozen: null,
    isContradicted: false,
    firstPublished: null,
    captured: null,
    first: stamp,
    last: null,
    disposed: null,
    inReplyTo: null,
    copies: none,
  };
}

function copyAt(state: RecordState, location: string): Copy {
  const before = state.copies.find((copy) => copy.location === location);
  if (before) return before;
  const copy: Copy = {
    location,
    sort: unknownSort,
    content: null,
    placed: null,
    up: null,
    said: null,
    down: null,
    destroyed: null,
  };
  // Pushing or spreading would reserve room for many more, and most records have one or two.
  state.copies = state.copies.concat(copy);
  return copy;
}

/** Events that put a copy somewhere, or say what it now holds. */
const puts: ReadonlySet<string> = new Set([
  'published',
  'copied',
  'captured',
  'replied',
  'edited',
  'redacted',
]);

function foldCopy(
  { copies }: RecordState,
  copy: Copy,
  event: RegisterEvent,
  stamp: Stamp,
  sortOf: (event: RegisterEvent) => CopySort,
): void {
  if (event.event === 'deleted') copy.down = later(copy.down, stamp);
  if (event.event === 'disposed') copy.destroyed = later(copy.destroyed, stamp);
  if (!puts.has(event.event)) return;
  copy.up = later(copy.up, stamp);
  // What a scrubbed copy holds is not known unless the event tells it.
  const tellsContent = event.content !== undefined || event.event === 'redacted';
  if (tellsContent && isAfter(stamp, copy.said)) {
    copy.said = stamp;
    // Copies of a record mostly hold the same: the text of its digest is kept once.
    const { content = null } = event;
    copy.content = copies.find((one) => one.content === content)?.content ?? content;
  }
  const isPlaced = event.event !== 'edited' && event.event !== 'redacted';
  if (!isPlaced || !isAfter(stamp, copy.placed)) return;
  copy.placed = stamp;
  copy.sort = sortOf(event);
}

/** Facts that say the same are one object, as are sorts of copies. */
export interface FactsTable {
  readonly of: (facts: Facts) => Facts;
  readonly sortOf: (event: RegisterEvent) => CopySort;
}

const factKeys = ['kind', 'subject', 'authorizations', 'campaign', 'tags'] as const;

/** A table that keeps each set of facts and each sort of copy once, however many events repeat it. */
export function factsTable(): FactsTable {
  const known = new Map<string, Facts>();
  // As written, so that what is repeated word by word is found at once.
  const written = new Map<string, Facts>();
  const sorts = new Map<string, CopySort>();
  return {
    of(facts) {
      const asWritten = JSON.stringify(facts);
      let one = written.get(asWritten);
      if (!one) {
        const text = JSON.stringify(factKeys.map((key) => (key in facts ? [facts[key]] : null)));
        one = known.get(text) ?? facts;
        known.set(text, one);
        written.set(asWritten, one);
      }
      return one;
    },
    sortOf({ event, medium = 'electronic', audience, recallable = true, channel = null, custodian = null }) {
      const sort: CopySort = {
        medium,
        audience: audience ?? (event === 'captured' ? 'internal' : 'public'),
        isRecallable: recallable,
        channel,
        custodian,
      };
      const text = [medium, sort.audience, recallable, channel ?? '\0', custodian ?? '\0'].join('\n');
      const before = sorts.get(text);
      if (!before) sorts.set(text, sort);
      return before ?? sort;
    },
  };
}

function foldFacts(state: RecordState, event: RegisterEvent, stamp: Stamp, table: FactsTable): void {
  if (!event.facts) return;
  const facts = table.of(event.facts);
  if (state.facts !== null && state.facts !== facts) state.isContradicted = true;
  if (state.frozen === null || isAfter(state.frozen, stamp)) {
    state.frozen = stamp;
    state.facts = facts;
  }
}

/** Records by id. */
export type Records = Map<string, RecordState>;

/**
 * Takes an event into the state. Taking the same events again, or in another order, gives the same state: each
 * field is the earliest or latest of what was told.
 */
export function foldEvent(records: Records, event: RegisterEvent, table: FactsTable): void {
  // An approval is about a record or a plan to come: it makes no record by itself, and moves no clock.
  if (event.event === 'approved') return;
  const stamp = stampOf(Date.parse(event.at), event.id);
  let state = records.get(event.record);
  if (!state) records.set(event.record, (state = newState(event.record, stamp)));
  state.first = earlier(state.first, stamp);
  if (event.event !== 'disposed') state.last = later(state.last, stamp);
  foldFacts(state, event, stamp, table);
  if (event.event === 'published' || event.event === 'replied')
    state.firstPublished = earlier(state.firstPublished, stamp);
  if (event.event === 'captured') state.captured = later(state.captured, stamp);
  if (event.event === 'disposed' && event.location === undefined)
    state.disposed = later(state.disposed, stamp);
  if (event.inReplyTo !== undefined && (state.inReplyTo === null || event.inReplyTo < state.inReplyTo))
    state.inReplyTo = event.inReplyTo;
  if (event.location !== undefined)
    foldCopy(state, copyAt(state, event.location), event, stamp, table.sortOf);
}

/** What became of a copy. A copy that was put back after it was taken down is live. */
export function statusOf(copy: Copy): 'live' | 'kept' | 'removed' | 'destroyed' | 'not told' {
  if (copy.destroyed && (copy.up === null || isAfter(copy.destroyed, copy.up))) return 'destroyed';
  if (copy.up === null) return 'not told';
  if (copy.down && isAfter(copy.down, copy.up)) return 'removed';
  return copy.sort.audience === 'public' ? 'live' : 'kept';
}

/** Whether the record as a whole was destroyed, and nothing was put anywhere after that. */
export function isDisposed({ disposed, copies }: RecordState): boolean {
  return disposed !== null && copies.every(({ up }) => up === null || isAfter(disposed, up));
}
