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

/** Whether a change adds to a register, or alters an entry beyond revoking it. */
export function addsToRegisters(
  before: { readonly authorizations: Authorizations | null; readonly waivers: Waivers | null },
  after: { readonly authorizations: Authorizations | null; readonly waivers: Waivers | null },
): boolean {
  const known = new Set(
    [...(before.authorizations?.all ?? []), ...(before.waivers ?? [])].map((each) => unrevoked(each)),
  );
  const now = [...(after.authorizations?.all ?? []), ...(after.waivers ?? [])];
  return now.some((each) => !known.has(unrevoked(each)));
}

function unrevoked(entry: Registered<object>): string {
  return bare({ ...entry, revoked: undefined } as Registered<object>);
}
