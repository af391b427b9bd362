import type { Completion, Training } from '../model/training.ts';
import { authorizationsOf, type Authorizations, type Registered, type Waivers } from '../model/registers.ts';

/** An entry without where it stands, for comparing. */
function bare<Entry>({ place: _place, places: _places, ...entry }: Registered<Entry>): string {
  return JSON.stringify(entry);
}

/** Whether somebody who may has approved a file of the change as it stands. */
type IsApproved = (path: string) => boolean;
const none: IsApproved = () => false;

/**
 * The permissions that count for a change: those of before, less what the change revokes or takes out. What it adds
 * or widens counts once it is merged, or once its file is approved. Places are those after the change.
 */
export function strictestAuthorizations(
  before: Authorizations | null,
  after: Authorizations | null,
  isApproved = none,
): Authorizations | null {
  if (!after) return before && authorizationsOf([], before.isWhole);
  const held = after.all.flatMap((now) => {
    if (isApproved(now.place.path)) return [now];
    const old = before?.get(now.id);
    if (!old) return [];
    const { place, places } = now;
    return [{ ...old, ...(!old.revoked && now.revoked && { revoked: now.revoked }), place, places }];
  });
  return authorizationsOf(held, (before?.isWhole ?? true) && after.isWhole);
}

/**
 * The waivers that count for a change: those that stand before it and after it, word for word, and all of files that
 * are approved, with their places after it.
 */
export function strictestWaivers(
  before: Waivers | null,
  after: Waivers | null,
  isApproved = none,
): Waivers | null {
  if (!after) return before ? [] : null;
  const known = new Set(before?.map(bare));
  return after.filter((each) => isApproved(each.place.path) || known.has(bare(each)));
}

/** The registers that a change may add to. */
export interface Registers {
  readonly authorizations: Authorizations | null;
  readonly waivers: Waivers | null;
  readonly training: Training | null;
}

/** The files in which a change adds to a register, or alters an entry beyond revoking it; sorted. */
export function filesWithAdditions(before: Registers, after: Registers): string[] {
  const known = new Set(
    [...(before.authorizations?.all ?? []), ...(before.waivers ?? [])].map((each) => unrevoked(each)),
  );
  const now = [...(after.authorizations?.all ?? []), ...(after.waivers ?? [])];
  const added = now.filter((each) => !known.has(unrevoked(each)));
  const taken = new Set(before.training?.completions.map(completionKey));
  const learned = after.training?.completions.filter((each) => !taken.has(completionKey(each))) ?? [];
  return [...new Set([...added, ...learned].map(({ place }) => place.path))].sort();
}

function unrevoked(entry: Registered<object>): string {
  return bare({ ...entry, revoked: undefined } as Registered<object>);
}

const completionKey = ({ place: _place, ...completion }: Completion): string => JSON.stringify(completion);

/**
 * The training that counts for a change: courses as they were, and the completions that stand before it and after it,
 * and all of files that are approved.
 */
export function strictestTraining(
  before: Training | null,
  after: Training | null,
  isApproved = none,
): Training | null {
  if (!before || !after) return before ?? after;
  const known = new Set(before.completions.map(completionKey));
  const counts = (completion: Completion): boolean =>
    isApproved(completion.place.path) || known.has(completionKey(completion));
  return {
    ...before,
    completions: after.completions.filter(counts),
    completionsOf: (person, course) => after.completionsOf(person, course).filter(counts),
    isWhole: before.isWhole && after.isWhole,
  };
}
