import type { Hold, PracticeDocument, RegisterEvent, Scope } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import { allowing, effectOf, mayLoosen, opposite, together, type Effect } from '../model/effect.ts';
import { covers, isInForce, isTwoRoles } from './holds.ts';
import { dayTeller } from '../model/period.ts';
import { redactionFault } from './redaction.ts';
import type { RecordProblem } from './register.ts';
import type { RecordState } from './state.ts';

/** What a change does to the register. Moving events between files is no change. */
export interface RegisterChange {
  /** Ids of events that are no longer there. */
  readonly lost: readonly string[];
  readonly added: readonly RegisterEvent[];
  /** Lines of the changed files that cannot be used. */
  readonly problems: readonly RecordProblem[];
}

/** The holds as they were, and as the change leaves them. */
export interface HoldsChange {
  readonly before: readonly Hold[];
  readonly after: readonly Hold[];
  /** Those of what the change is to be merged into; they hold as well. */
  readonly there?: readonly Hold[];
}

/** A wider scope keeps more from destruction; a key that is not given does not narrow it. */
export function compareScopes(before: Scope, after: Scope): Effect {
  const lists = ['records', 'channels', 'tags', 'campaigns'] as const;
  const [from, to] = [
    [before.from ?? '', after.from ?? ''],
    [before.to ?? '9', after.to ?? '9'],
  ] as const;
  return together([
    ...lists.map((name) => opposite(allowing<string>(before[name], after[name]))),
    effectOf(from[1] <= from[0], from[0] <= from[1]),
    effectOf(to[1] >= to[0], to[0] >= to[1]),
  ]);
}

/** Holds that were taken away, or that cover less or begin later; releasing one by two roles is no narrowing. */
export function narrowedHolds(
  before: readonly Hold[],
  after: readonly Hold[],
  practice: PracticeDocument,
): { readonly id: string; readonly message: string }[] {
  return before.flatMap((hold) => {
    const { id } = hold;
    const say = (message: string) => [{ id, message }];
    const now = after.find((one) => one.id === id);
    if (!now) return say(`The hold ${id} is gone. A hold that is over is released, not deleted.`);
    if (mayLoosen(compareScopes(hold.scope, now.scope)) || now.issued.on > hold.issued.on)
      return say(`The hold ${id} may cover less than before.`);
    return now.released && !hold.released && !isTwoRoles(now.released.by, practice)
      ? say(`The hold ${id} is released by other than two roles.`)
      : [];
  });
}

/** The holds in force that cover a record, by the holds before or after the change. */
export function heldBy(
  { before, after, there = [] }: HoldsChange,
  practice: PracticeDocument,
  asOf: string,
): (record: RecordState) => readonly Hold[] {
  const dayOf = dayTeller(practice.timeZone);
  const inForce = [...before, ...after, ...there].filter((hold) => isInForce(hold, asOf, practice));
  return (record) => inForce.filter(({ scope }) => covers(scope, record, dayOf));
}

/** What is wrong with an added event because of holds, or because it was done by other than two roles. */
function eventFault(
  event: RegisterEvent,
  record: RecordState | undefined,
  isHeld: (record: RecordState) => boolean,
  practice: PracticeDocument,
): string | null {
  if (event.event === 'disposed' && record && isHeld(record))
    return `The record ${event.record} is told destroyed, and a hold covers it.`;
  if (event.event !== 'redacted') return null;
  return redactionFault(event, record, record !== undefined && isHeld(record), practice);
}

/**
 * What a change of the register may not do: lose or rewrite events, narrow holds, destroy or redact what is held, by
 * the holds before or after.
 */
export function changeProblems(
  { lost, added, problems: unreadable }: RegisterChange,
  holds: HoldsChange,
  recordOf: (id: string) => RecordState | undefined,
  {
    practice,
    asOf,
    places,
  }: {
    readonly practice: PracticeDocument;
    readonly asOf: string;
    readonly places: { readonly register: Place; readonly holds: Place };
  },
): RecordProblem[] {
  const held = heldBy(holds, practice, asOf);
  const isHeld = (record: RecordState): boolean => held(record).length > 0;
  const faults = added.flatMap((event) => eventFault(event, recordOf(event.record), isHeld, practice) ?? []);
  const problems: RecordProblem[] = narrowedHolds(holds.before, holds.after, practice).map(({ message }) => ({
    finding: 'records/hold-narrowed',
    place: places.holds,
    message,
  }));
  if (lost.length > 0)
    problems.push({
      finding: 'register/rewritten',
      place: places.register,
      message:
        lost.length === 1
          ? '1 earlier event is no longer in the register.'
          : `${lost.length} earlier events are no longer in the register.`,
    });
  for (const message of new Set(faults))
    problems.push({ finding: 'records/held', place: places.register, message });
  return [...unreadable, ...problems];
}

/** Why a copy that came down is missed: a hold covers its record, and nothing shows any more what it was. */
export const missedCapture = (
  { event, record: id }: RegisterEvent,
  record: RecordState | undefined,
  isHeld: (record: RecordState) => boolean,
): string | null =>
  event === 'deleted' && record && record.captured === null && isHeld(record)
    ? `A copy of the record ${id} came down while a hold covers it, and the record was never captured.`
    : null;

/** Take-downs of what is held and was never captured. They stand: a hold never stops one. */
export const uncaptured = (
  added: readonly RegisterEvent[],
  recordOf: (id: string) => RecordState | undefined,
  isHeld: (record: RecordState) => boolean,
  place: Place,
): RecordProblem[] =>
  [...new Set(added.flatMap((event) => missedCapture(event, recordOf(event.record), isHeld) ?? []))].map(
    (message) => ({ finding: 'records/uncaptured', place, message }),
  );
