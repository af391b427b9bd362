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

/** A file of a register. */
export interface RegisterFile {
  readonly path: string;
  readonly kind: keyof Registers;
}

/** The files in which a change adds to a register, or alters an entry beyond revoking it; sorted. */
export function filesWithAdditions(before: Registers, after: Registers): RegisterFile[] {
  const added = (kind: 'authorizations' | 'waivers'): RegisterFile[] => {
    const [old, now] = [entriesOf(before, kind), entriesOf(after, kind)];
    const known = new Set(old.map(unrevoked));
    return now.filter((each) => !known.has(unrevoked(each))).map(({ place }) => ({ path: place.path, kind }));
  };
  const taken = new Set(before.training?.completions.map(completionKey));
  const completed = (after.training?.completions ?? []).filter((each) => !taken.has(completionKey(each)));
  const files = [
    ...added('authorizations'),
    ...added('waivers'),
    ...completed.map(({ place }): RegisterFile => ({ path: place.path, kind: 'training' })),
  ];
  const byKey = new Map(files.map((file) => [`${file.path} ${file.kind}`, file]));
  return [...byKey.keys()].sort().map((key) => byKey.get(key)!);
}

function entriesOf(
  { authorizations, waivers }: Registers,
  kind: 'authorizations' | 'waivers',
): readonly Registered<object>[] {
  return kind === 'waivers' ? (waivers ?? []) : (authorizations?.all ?? []);
}

function unrevoked(entry: Registered<object>): string {
  return bare({ ...entry, revoked: undefined } as Registered<object>);
}

const completionKey = ({ place: _place, ...completion }: Completion): string => JSON.stringify(completion);

/**
 * The training that counts for a change: courses as they were, and the completions that stand before it and after it.
 * What it adds counts once it is merged, or once its file is approved.
 */
export function strictestTraining(
  before: Training | null,
  after: Training | null,
  isApproved = none,
): Training | null {
  if (!before || !after) return before ?? after;
  const [old, now] = [before, after].map(({ completions }) => new Set(completions.map(completionKey))) as [
    Set<string>,
    Set<string>,
  ];
  const isKept = (completion: Completion): boolean => now.has(completionKey(completion));
  const isAdded = (completion: Completion): boolean =>
    isApproved(completion.place.path) && !old.has(completionKey(completion));
  const both = (was: readonly Completion[], is: readonly Completion[]): Completion[] => [
    ...was.filter(isKept),
    ...is.filter(isAdded),
  ];
  return {
    ...before,
    completions: both(before.completions, after.completions),
    completionsOf: (person, course) =>
      both(before.completionsOf(person, course), after.completionsOf(person, course)).sort((a, b) =>
        a.completed < b.completed ? -1 : 1,
      ),
    isWhole: before.isWhole && after.isWhole,
  };
}
