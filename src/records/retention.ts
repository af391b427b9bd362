import type { Hold, Minimum, PracticeDocument, Schedule } from '../model/generated.ts';
import { asksForMore, classifier, factsOfRecord, type Classified } from './classify.ts';
import { readClock, type Began, type ClockFacts } from './clock.ts';
import { covers, isInForce } from './holds.ts';
import { addPeriod, dayTeller } from '../model/period.ts';
import type { RecordsPolicy } from './resolve.ts';
import { isDisposed, type RecordState } from './state.ts';

/** A schedule or minimum that applies to a record, with what its clock says. */
export interface Applied {
  readonly by: { readonly schedule: Schedule } | { readonly minimum: Minimum };
  readonly clock: Began;
  /** The last day of keeping by this one; null while it is not known. */
  readonly until: string | null;
  /** For a record about a minor, the period after majority, where that ends later. */
  readonly afterMajority?: string;
}

export type RetentionState = 'active' | 'due' | 'held' | 'disposed' | 'undetermined';

/** The answer for one record: what applies, what follows. Its proof is told by `proofOf`. */
export interface Retention {
  readonly record: RecordState;
  readonly classified: Classified;
  readonly applied: readonly Applied[];
  readonly holds: readonly Hold[];
  /** The last day of keeping; null: not known yet, or for good. */
  readonly keepUntil: string | null;
  /** What happens after it; the most careful of what its schedules say. */
  readonly action: Schedule['then'] | null;
  /** The schedule or minimum that ends last. */
  readonly deciding: Applied | null;
  readonly isConfirmed: boolean;
  readonly state: RetentionState;
}

/** All that the answers depend on. */
export interface RetentionWorld {
  readonly practice: PracticeDocument;
  readonly asOf: string;
  readonly policy: RecordsPolicy;
  readonly holds: readonly Hold[];
  readonly authorization: ClockFacts['authorization'];
}

/** What schedules say happens in the end, the most careful last. */
const careful: readonly Schedule['then'][] = ['destroy', 'review', 'archive'];

/** Whether one of the words wanted is among one's own; nothing wanted admits all. */
const within = (wanted: readonly string[] | undefined, own: readonly string[]): boolean =>
  !wanted?.length || wanted.some((one) => own.includes(one));

/** Whether a minimum applies where the practice is, to what it practises. */
export function appliesHere(
  minimum: Minimum,
  { jurisdictions = ['US'], specialties = [] }: PracticeDocument,
): boolean {
  return within(minimum.jurisdictions, jurisdictions) && within(minimum.specialties, specialties);
}

/** For a record about a minor: the end of the period after majority, or that the year is not known. */
function minorsClock(
  { minors }: Pick<Schedule, 'minors'>,
  record: RecordState,
  facts: ClockFacts,
): string | null {
  if (!minors || record.facts?.subject !== 'minor') return null;
  const ids = record.facts.authorizations ?? [];
  const years = ids.map((id) => facts.authorization(id)?.minor?.majorityYear);
  if (years.length === 0 || years.includes(undefined)) return 'unknown';
  return addPeriod(`${Math.max(...(years as number[]))}-12-31`, minors.afterMajority);
}

/** Until when a schedule or minimum keeps a record: its period after its clock, of minors that after majority if later. */
function apply(by: Applied['by'], record: RecordState, facts: ClockFacts): Applied {
  const { after, keep, minors } = 'schedule' in by ? by.schedule : by.minimum;
  const clock = readClock(after, record, facts);
  const end = minorsClock({ ...(minors && { minors }) }, record, facts);
  if (end === 'unknown') {
    const evidence = 'the year of majority is not on record';
    return { by, clock: { state: 'unknown', event: clock.event, evidence }, until: null };
  }
  if (clock.state !== 'began') return { by, clock, until: null };
  const until = addPeriod(clock.day, keep);
  return minors && end && end > until
    ? { by, clock, until: end, afterMajority: minors.afterMajority }
    : { by, clock, until };
}

/** The schedules that apply to a record of these classes, and whether every class has one that exists. */
function schedulesOf(
  { classes }: Classified,
  policy: RecordsPolicy,
): Pick<Governing, 'isKnown'> & { schedules: Schedule[] } {
  const found = classes.map(
    ({ entry }) => policy.schedules.find((schedule) => schedule.entry.id === entry.schedule)?.entry,
  );
  const schedules = found.filter((one) => one !== undefined);
  const isKnown = found.length > 0 && schedules.length === found.length;
  return { isKnown, schedules: [...new Set(schedules)] };
}

/** What decides about records of one kind, before any date. */
interface Governing {
  readonly classified: Classified;
  /** Whether every class names a schedule that exists. */
  readonly isKnown: boolean;
  readonly schedules: readonly Applied['by'][];
  readonly floors: readonly Applied['by'][];
  readonly action: Schedule['then'] | null;
  readonly isConfirmed: boolean;
}

interface Branch {
  value: Governing | null;
  readonly next: Map<object | null, Branch>;
}

/**
 * Asks once for records of the same facts whose copies are of the same sorts: the fold keeps each of those as one
 * object. Where classes ask for more than that (`isEach`), every record is asked about.
 */
function byKind(
  ask: (record: RecordState) => Governing,
  isEach: boolean,
): (record: RecordState) => Governing {
  const root: Branch = { value: null, next: new Map() };
  const step = (branch: Branch, key: object | null): Branch => {
    let next = branch.next.get(key);
    if (!next) branch.next.set(key, (next = { value: null, next: new Map() }));
    return next;
  };
  return (record) => {
    if (isEach) return ask(record);
    let branch = step(root, record.facts);
    for (const { sort } of record.copies) branch = step(branch, sort);
    return (branch.value ??= ask(record));
  };
}

/**
 * Answers for records, one by one. A hold beats everything; archiving beats review, review beats destruction; the
 * longest period wins; what is unknown is never due; and only a schedule that counsel confirmed makes anything due.
 */
export function retentionOf(world: RetentionWorld): (record: RecordState) => Retention {
  const { practice, asOf, policy } = world;
  const dayOf = dayTeller(practice.timeZone);
  const facts: ClockFacts = { dayOf, authorization: world.authorization };
  const classify = classifier(policy.classes, asOf);
  const holdsInForce = world.holds.filter((hold) => isInForce(hold, asOf, practice));
  const minimums = policy.minimums.map(({ entry }) => entry).filter((one) => appliesHere(one, practice));

  const governing = (record: RecordState): Governing => {
    const classified = classify(factsOfRecord(record, dayOf));
    const { isKnown, schedules } = schedulesOf(classified, policy);
    const ids = classified.classes.map(({ entry }) => entry.id);
    const authorities = new Set(schedules.flatMap(({ authority = [] }) => authority));
    const floors = minimums.filter(
      ({ classes = [], authority }) => classes.some((id) => ids.includes(id)) || authorities.has(authority),
    );
    return {
      classified,
      isKnown,
      schedules: schedules.map((schedule) => ({ schedule })),
      floors: floors.map((minimum) => ({ minimum })),
      action: careful.findLast((one) => schedules.some((schedule) => schedule.then === one)) ?? null,
      isConfirmed: schedules.some((schedule) => Boolean(schedule.confirmed)),
    };
  };
  const known = byKind(governing, asksForMore(policy.classes));

  return (record) => {
    const kind = known(record);
    const applied = kind.schedules.map((by) => apply(by, record, facts));
    for (const by of kind.floors) {
      const floor = apply(by, record, facts);
      // A law about what is published says nothing of a record that never was.
      if (floor.clock.state !== 'none') applied.push(floor);
    }
    const holds = holdsInForce.filter(({ scope }) => covers(scope, record, dayOf));
    return conclude(record, kind, applied, holds, asOf);
  };
}

function conclude(
  record: RecordState,
  { classified, isKnown, action, isConfirmed }: Governing,
  applied: readonly Applied[],
  holds: readonly Hold[],
  asOf: string,
): Retention {
  const isUnknown =
    !isKnown ||
    classified.failed.length > 0 ||
    applied.some(({ clock }) => clock.state === 'unknown' || clock.state === 'none');
  const isRunning = applied.some(({ until }) => until === null);
  const deciding = isUnknown ? null : latest(applied);
  const keepUntil = isUnknown || isRunning || action === 'archive' ? null : (deciding?.until ?? null);
  const isOver = keepUntil !== null && asOf > keepUntil;
  const state: RetentionState = isDisposed(record)
    ? 'disposed'
    : holds.length > 0
      ? 'held'
      : isUnknown
        ? 'undetermined'
        : isOver && isConfirmed
          ? 'due'
          : 'active';
  return { record, classified, applied, holds, keepUntil, action, deciding, isConfirmed, state };
}

/** The one that ends last; one without an end before all others. */
function latest(applied: readonly Applied[]): Applied | null {
  const rank = ({ until }: Applied): string => until ?? '9';
  return applied.reduce<Applied | null>((best, one) => (best && rank(best) >= rank(one) ? best : one), null);
}
