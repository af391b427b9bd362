import type { Hold, Table, TakeDown } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { HoldsChange, RegisterChange } from './compare.ts';
import type { RecordProblem } from './register.ts';
import { retentionOf, type Retention, type RetentionWorld } from './retention.ts';
import type { Records, RecordState } from './state.ts';

/** A record whose end of keeping, or whose state, a change moves. */
export interface Moved {
  readonly id: string;
  /** Null: the change brings the record. */
  readonly before: Retention | null;
  readonly after: Retention;
}

/** The records among `ids` that a change moves; sorted by id. */
export function movedRecords(
  before: { readonly world: RetentionWorld; readonly recordOf: (id: string) => RecordState | undefined },
  after: { readonly world: RetentionWorld; readonly records: Records },
  ids: Iterable<string>,
): Moved[] {
  const [then, now] = [retentionOf(before.world), retentionOf(after.world)];
  const moved: Moved[] = [];
  for (const id of ids) {
    const old = before.recordOf(id);
    const was = old ? then(old) : null;
    const is = now(after.records.get(id)!);
    if (was?.keepUntil !== is.keepUntil || was.action !== is.action || was.state !== is.state)
      moved.push({ id, before: was, after: is });
  }
  return moved.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** After every day. */
const never = '9999-12-31';

/** The last day of keeping as it is known: for good and not begun come after every day; null: nothing is known. */
const lastDay = ({ action, keepUntil, deciding }: Retention): string | null =>
  action === 'archive' ? never : (keepUntil ?? (deciding ? never : null));

/** Held records that the documents of a change let go earlier than before. */
export function scheduledEarlier(
  moved: readonly Moved[],
  isHeld: (id: string) => boolean,
  place: Place,
): RecordProblem[] {
  return moved
    .filter(({ id, before, after }) => {
      const [was, is] = [before && lastDay(before), lastDay(after)];
      return was !== null && is !== null && is < was && isHeld(id);
    })
    .map(({ id }) => ({
      finding: 'records/held',
      place,
      message: `The record ${id} may be destroyed earlier than before, and a hold covers it.`,
    }));
}

const endOf = ({ keepUntil, action, state }: Retention): string =>
  state === 'disposed'
    ? 'destroyed'
    : `${action === 'archive' ? 'for good' : (keepUntil ?? 'not known yet')} (${state})`;

const stateOf = (hold: Hold | undefined): string =>
  hold === undefined ? 'none' : hold.released ? 'released' : 'in force';

function holdRows({ before, after }: HoldsChange): string[][] {
  const find = (list: readonly Hold[], id: string) => list.find((hold) => hold.id === id);
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort();
  return ids.flatMap((id) => {
    const [was, is] = [find(before, id), find(after, id)];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [['Hold', id, stateOf(was), stateOf(is)]];
  });
}

const stand = ({ due, owner, done }: TakeDown): string =>
  done === null ? `due ${due}, ${owner ?? 'nobody is named'}` : `done ${done}`;

function takeDownRows(before: readonly TakeDown[], after: readonly TakeDown[]): string[][] {
  const keyOf = ({ record, location }: TakeDown): string => `${record}: ${location}`;
  const was = new Map(before.map((one) => [keyOf(one), stand(one)]));
  return after.flatMap((one) => {
    const key = keyOf(one);
    return was.get(key) === stand(one) ? [] : [['Take-down', key, was.get(key) ?? '', stand(one)]];
  });
}

/** Most rows of the table; its `total` says how many there are. */
const shownRows = 500;

/** What a change moves on record, a row each: events, holds, take-downs, days of keeping. Null: nothing. */
export function consequencesTable(
  { added }: RegisterChange,
  holds: HoldsChange,
  moved: readonly Moved[],
  takeDowns: { readonly before: readonly TakeDown[]; readonly after: readonly TakeDown[] },
): Table | null {
  const counts = new Map<string, number>();
  for (const { event } of added) counts.set(event, (counts.get(event) ?? 0) + 1);
  const rows = [
    ...[...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([event, count]) => ['Events', event, '', `${count} more`]),
    ...holdRows(holds),
    ...takeDownRows(takeDowns.before, takeDowns.after),
    ...moved.map(({ id, before, after }) => ['Kept through', id, before ? endOf(before) : '', endOf(after)]),
  ];
  if (rows.length === 0) return null;
  return {
    id: 'on-record',
    title: 'What this changes on record',
    columns: ['What', 'Which', 'Before', 'After'],
    rows: rows.slice(0, shownRows),
    total: rows.length,
  };
}
