import type { PolicyChange, Schedule } from '../model/generated.ts';
import { placeOf, sourceText, type Place } from '../model/place.ts';
import type { Raised } from '../lint/raise.ts';
import { crossCheck } from '../records/checks.ts';
import { narrowedHolds } from '../records/compare.ts';
import { isShorter } from '../model/period.ts';
import type { Comparing, World } from './world.ts';

const raise = (by: string, place: Place, message: string, field: string): Raised => ({
  by,
  problem: { place, message, field },
  post: null,
  path: place.path,
});

const placeOfChange = ({ path, line }: PolicyChange): Place => ({
  path,
  line,
  column: 1,
  endLine: line,
  endColumn: 1,
});

/** What was locked and no longer is. */
function unlocked(changes: readonly PolicyChange[]): Raised[] {
  return changes
    .filter(({ subject, effect }) => subject === 'locked' && effect === 'looser')
    .map((change) => raise('policy/unlocked', placeOfChange(change), change.sentence, change.id));
}

/** What is locked, by its sort. */
function lockedIn({ law, records, training }: World): Readonly<Record<string, readonly string[]>> {
  const ids = (all: readonly { readonly id: string; readonly locked?: boolean }[]): string[] =>
    all.filter(({ locked }) => locked).map(({ id }) => id);
  return {
    rule: ids(law.rules.map(({ rule }) => rule)),
    class: ids(records.classes.map(({ entry }) => entry)),
    schedule: ids(records.schedules.map(({ entry }) => entry)),
    course: ids((training?.courses ?? []).map(({ course }) => course)),
  };
}

/** What was locked and is gone. */
function removedLocks(changes: readonly PolicyChange[], { before }: Comparing): Raised[] {
  const locked = lockedIn(before);
  return changes
    .filter(({ sort, subject, id }) => subject === 'removed' && locked[sort]?.includes(id))
    .map((change) =>
      raise('policy/unlocked', placeOfChange(change), `It was locked: ${change.sentence}`, change.id),
    );
}

const schedulesOf = (world: World): Map<string, Schedule> =>
  new Map(world.records.schedules.map(({ entry }) => [entry.id, entry]));

/** Schedules that this makes shorter than the law asks. */
function underMinimum({ before, after, asOf }: Comparing): Raised[] {
  const shortened = new Set(
    [...schedulesOf(after)]
      .filter(([id, { keep }]) => {
        const old = schedulesOf(before).get(id);
        return !old || isShorter(keep, old.keep);
      })
      .map(([id]) => id),
  );
  return crossCheck(after.records, after.practice, asOf)
    .filter(({ finding, about }) => finding === 'retention/under-minimum' && shortened.has(about ?? ''))
    .map(({ finding, place, message, about }) => raise(finding, place, message, about ?? ''));
}

const nowhere = (path: string): Place => placeOf(sourceText(path, ''), 0, 0);

/** Holds that are gone, or cover less. */
function narrowed({ before, after }: Comparing): Raised[] {
  const read = [...after.documents, ...before.documents].find(({ document }) => document?.kind === 'holds');
  return narrowedHolds(before.holds, after.holds, before.practice).map(({ id, message }) => {
    const holds = read?.document?.kind === 'holds' ? (read.document.holds ?? []) : [];
    const index = holds.findIndex((hold) => hold.id === id);
    const place =
      read && index >= 0 ? read.placeOf(['holds', index, 'id']) : nowhere(read?.source.path ?? 'registers');
    return raise('records/hold-narrowed', place, message, id);
  });
}

/** The obligations that rules, classes, schedules and minimums serve. */
function served({ law, records }: World): Set<string> {
  const all = [
    ...law.rules.map(({ rule }) => rule.authority ?? []),
    ...records.classes.map(({ entry }) => entry.authority ?? []),
    ...records.schedules.map(({ entry }) => entry.authority ?? []),
  ];
  return new Set(all.flat());
}

/** Obligations that something served and nothing serves any longer. */
function unserved(changes: readonly PolicyChange[], { before, after }: Comparing): Raised[] {
  const still = served(after);
  const lost = [...served(before)]
    .filter((id) => !still.has(id) && !after.registry.get(id)?.notApplicable)
    .sort();
  return lost.flatMap((id) => {
    const last = before.law.rules.find(({ rule }) => rule.authority?.includes(id));
    const title = before.registry.get(id)?.title;
    const place = changes.find((change) => change.id === last?.rule.id);
    const message = `Nothing serves the obligation ${title ? `“${title}” (${id})` : id} any longer.`;
    return [raise('policy/unserved', place ? placeOfChange(place) : nowhere('chaperone.yaml'), message, id)];
  });
}

/** What a change of documents may not do, whoever approves it. */
export function faultsOf(changes: readonly PolicyChange[], comparing: Comparing): Raised[] {
  return [
    ...unlocked(changes),
    ...removedLocks(changes, comparing),
    ...underMinimum(comparing),
    ...narrowed(comparing),
    ...unserved(changes, comparing),
  ];
}
