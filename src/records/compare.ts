import { canonicalJson } from '../model/digest.ts';
import type { Hold, PracticeDocument, RegisterEvent } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
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

const same = (a: unknown, b: unknown): boolean => canonicalJson(a as never) === canonicalJson(b as never);

/** Holds that were taken away, or that cover less or begin later; releasing one by two roles is no narrowing. */
function narrowed({ before, after }: HoldsChange, practice: PracticeDocument): string[] {
  return before.flatMap((hold) => {
    const now = after.find(({ id }) => id === hold.id);
    if (!now) return [`The hold ${hold.id} is gone. A hold that is over is released, not deleted.`];
    const isCleared = Object.keys(now.scope).every(
      (key) => key in hold.scope && same(now.scope[key as 'from'], hold.scope[key as 'from']),
    );
    if (!isCleared || now.issued.on > hold.issued.on)
      return [`The hold ${hold.id} may cover less than before.`];
    return now.released && !hold.released && !isTwoRoles(now.released.by, practice)
      ? [`The hold ${hold.id} is released by other than two roles.`]
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
  const faults = added.flatMap((event) => {
    const record = recordOf(event.record);
    return eventFault(event, record, (one) => held(one).length > 0, practice) ?? [];
  });
  const problems: RecordProblem[] = narrowed(holds, practice).map((message) => ({
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
