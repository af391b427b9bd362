import { canonicalJson } from '../model/digest.ts';
import type { Hold, PracticeDocument, RegisterEvent } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import { covers, isInForce, isTwoRoles } from './holds.ts';
import { dayTeller } from '../model/period.ts';
import type { RecordProblem } from './register.ts';
import type { Records } from './state.ts';

/** A register and the holds beside it, as they stood. */
export interface Standing {
  readonly holds: readonly Hold[];
  readonly records: Records;
  /** Ids of all events; with them whether each destroys a record, and which. */
  readonly events: ReadonlyMap<string, string | null>;
}

/** Remembers of each event what a comparison asks: its id, and the record that it destroys. */
export function remember(into: Map<string, string | null>): (event: RegisterEvent) => void {
  return ({ id, event, record }) => void into.set(id, event === 'disposed' ? record : null);
}

const same = (a: unknown, b: unknown): boolean => canonicalJson(a as never) === canonicalJson(b as never);

/** Holds that were taken away, or that cover less or begin later; releasing one by two roles is no narrowing. */
function narrowed(before: readonly Hold[], after: readonly Hold[], practice: PracticeDocument): string[] {
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

/**
 * What a change of the register may not do: lose or rewrite events, narrow holds, destroy what is held, by the holds
 * before or after. Moving events between files is no change.
 */
export function changeProblems(
  before: Standing,
  after: Standing,
  practice: PracticeDocument,
  asOf: string,
  places: { readonly register: Place; readonly holds: Place },
): RecordProblem[] {
  const lost = [...before.events.keys()].filter((id) => !after.events.has(id)).length;
  const dayOf = dayTeller(practice.timeZone);
  const inForce = [...before.holds, ...after.holds].filter((hold) => isInForce(hold, asOf, practice));
  const destroyed = [...after.events].flatMap(([id, record]) =>
    record !== null && !before.events.has(id) ? [record] : [],
  );
  const held = [...new Set(destroyed)].filter((id) => {
    const record = after.records.get(id);
    return record !== undefined && inForce.some(({ scope }) => covers(scope, record, dayOf));
  });
  const problems: RecordProblem[] = narrowed(before.holds, after.holds, practice).map((message) => ({
    finding: 'records/hold-narrowed',
    place: places.holds,
    message,
  }));
  if (lost > 0)
    problems.push({
      finding: 'register/rewritten',
      place: places.register,
      message:
        lost === 1
          ? '1 earlier event is no longer in the register.'
          : `${lost} earlier events are no longer in the register.`,
    });
  for (const id of held)
    problems.push({
      finding: 'records/held',
      place: places.register,
      message: `The record ${id} is told destroyed, and a hold covers it.`,
    });
  return problems;
}
