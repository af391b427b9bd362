import type { Completion, Training } from '../model/training.ts';
import { authorizationsOf, type Authorizations, type Registered, type Waivers } from '../model/registers.ts';

/** An entry without where it stands, for comparing. */
function bare<Entry>({ place: _place, places: _places, ...entry }: Registered<Entry>): string {
  return JSON.stringify(entry);
}

/**
 * The permissions that count for a change: those of before, less what the change revokes or takes out. What it adds
 * or widens counts once it is merged. Places are those after the change.
 */
export function strictestAuthorizations(
  before: Authorizations | null,
  after: Authorizations | null,
): Authorizations | null {
  if (!before) return after && authorizationsOf([], after.isWhole);
  if (!after) return authorizationsOf([], before.isWhole);
  const held = before.all.flatMap((old) => {
    const now = after.get(old.id);
    if (!now) return [];
    const { place, places } = now;
    return [{ ...old, ...(!old.revoked && now.revoked && { revoked: now.revoked }), place, places }];
  });
  return authorizationsOf(held, before.isWhole && after.isWhole);
}

/** The waivers that count for a change: those that stand before it and after it, word for word, with their places after it. */
export function strictestWaivers(before: Waivers | null, after: Waivers | null): Waivers | null {
  if (!before || !after) return before || after ? [] : null;
  const known = new Set(before.map(bare));
  return after.filter((each) => known.has(bare(each)));
}

/** The registers that a change may add to. */
export interface Registers {
  readonly authorizations: Authorizations | null;
  readonly waivers: Waivers | null;
  readonly training: Training | null;
}

/** Whether a change adds to a register, or alters an entry beyond revoking it. */
export function addsToRegisters(before: Registers, after: Registers): boolean {
  const taken = new Set(before.training?.completions.map(completionKey));
  if (after.training?.completions.some((completion) => !taken.has(completionKey(completion)))) return true;
  const known = new Set(
    [...(before.authorizations?.all ?? []), ...(before.waivers ?? [])].map((each) => unrevoked(each)),
  );
  const now = [...(after.authorizations?.all ?? []), ...(after.waivers ?? [])];
  return now.some((each) => !known.has(unrevoked(each)));
}

function unrevoked(entry: Registered<object>): string {
  return bare({ ...entry, revoked: undefined } as Registered<object>);
}

const completionKey = ({ place: _place, ...completion }: Completion): string => JSON.stringify(completion);

/**
 * The training that counts for a change: courses as they were, and the completions that stand before it and after it.
 * What it adds counts once it is merged.
 */
export function strictestTraining(before: Training | null, after: Training | null): Training | null {
  if (!before || !after) return before ?? after;
  const kept = new Set(after.completions.map(completionKey));
  const isKept = (completion: Completion): boolean => kept.has(completionKey(completion));
  return {
    ...before,
    completions: before.completions.filter(isKept),
    completionsOf: (person, course) => before.completionsOf(person, course).filter(isKept),
    isWhole: before.isWhole && after.isWhole,
  };
}
