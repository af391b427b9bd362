import type { Authorization, Waiver } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import { authorizationsOf, type Authorizations, type Registered, type Waivers } from '../model/registers.ts';
import type { ReadDocument } from './document.ts';
import type { DocumentProblem } from './problem.ts';
import type { Path } from './yaml.ts';

/** The texts of a value by key path, with their places. */
function* textPlaces(
  value: unknown,
  read: ReadDocument,
  path: Path,
  key: readonly string[] = [],
): Generator<[string, Place]> {
  if (typeof value === 'string') yield [key.join('.'), read.placeOf(path)];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value))
    yield* textPlaces(inner, read, [...path, name], [...key, name]);
}

function registered<Entry>(
  entries: readonly Entry[] | undefined,
  read: ReadDocument,
  key: string,
): Registered<Entry>[] {
  return (entries ?? []).map((entry, index) => {
    const path: Path = [key, index];
    const places = Object.fromEntries(textPlaces(entry, read, path));
    return { ...entry, place: read.placeOf(path, 'head'), places };
  });
}

/**
 * The permissions of all documents of that kind together; null where there is no such document. One whose kind cannot
 * be told, because it is broken, may be one.
 */
export function authorizationsIn(documents: readonly ReadDocument[]): Authorizations | null {
  const own = documents.filter(({ kind }) => kind === 'authorizations' || kind === null);
  if (own.length === 0) return null;
  const all = own.flatMap((read): Registered<Authorization>[] =>
    read.document?.kind === 'authorizations'
      ? registered(read.document.authorizations, read, 'authorizations')
      : [],
  );
  return authorizationsOf(
    all,
    own.every(({ document }) => document !== null),
  );
}

/** Ids that permissions of several documents share. */
export function sharedIds({ all }: Authorizations): DocumentProblem[] {
  const seen = new Map<string, string>();
  return all.flatMap(({ id, place, places }) => {
    const before = seen.get(id) ?? place.path;
    seen.set(id, before);
    if (before === place.path) return [];
    const message = 'Another document has a permission with this id.';
    return [{ place: places['id'] ?? place, message, hint: 'Give each its own id.' }];
  });
}

/** The waivers of all documents of that kind together; null where there is none. */
export function waiversIn(documents: readonly ReadDocument[]): Waivers | null {
  const own = documents.filter(({ kind }) => kind === 'waivers');
  if (own.length === 0) return null;
  return own.flatMap((read): Registered<Waiver>[] =>
    read.document?.kind === 'waivers' ? registered(read.document.waivers, read, 'waivers') : [],
  );
}
