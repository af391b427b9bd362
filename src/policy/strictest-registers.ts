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

/** The registers before a change, or after it. */
interface Both {
  readonly authorizations: Authorizations | null;
  readonly waivers: Waivers | null;
}

/** The files in which a change adds to a register, or alters an entry beyond revoking it; sorted. */
export function filesWithAdditions(before: Both, after: Both): string[] {
  const known = new Set(
    [...(before.authorizations?.all ?? []), ...(before.waivers ?? [])].map((each) => unrevoked(each)),
  );
  const now = [...(after.authorizations?.all ?? []), ...(after.waivers ?? [])];
  const added = now.filter((each) => !known.has(unrevoked(each)));
  return [...new Set(added.map(({ place }) => place.path))].sort();
}

function unrevoked(entry: Registered<object>): string {
  return bare({ ...entry, revoked: undefined } as Registered<object>);
}
