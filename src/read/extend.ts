import { mayLoosen, type Effect } from '../model/effect.ts';
import type { Place } from '../model/place.ts';
import type { AnyDocument, Base, ReadDocument } from './document.ts';
import { didYouMean } from './nearest.ts';
import { relativeTo } from './paths.ts';
import type { DocumentProblem } from './problem.ts';

/** Kinds of document that build on others of their kind, entry by entry. */
export type ExtendingKind = Extract<AnyDocument, { extends?: string[]; omit?: string[] }>['kind'];

/** An entry of a document and where it stands. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly place: Place;
}

const packPrefix = 'chaperone:';

/** The documents that ship for others to build on, by how `extends` names them: `chaperone:records/us`. */
export interface Shipped {
  readonly names: readonly string[];
  readonly read: (name: string) => ReadDocument | undefined;
}

/**
 * The documents of a kind with all that they extend, the furthest first.
 */
export function extended(
  documents: readonly ReadDocument[],
  kind: ExtendingKind,
  shipped: Shipped,
): { readonly reads: readonly ReadDocument[]; readonly problems: readonly DocumentProblem[] } {
  const problems: DocumentProblem[] = [];
  const known = new Map(documents.map((read) => [read.source.path, read]));
  const nothing = (reference: string): Base => {
    const here = shipped.names.filter((name) => name.startsWith(`${packPrefix}${kind}/`));
    const list = `What ships for it: ${here.map((one) => `\`${one}\``).join(', ')}.`;
    const near = didYouMean(reference, [...known.keys(), ...here]);
    const message = 'This names no baseline and no document of the practice.';
    return { message, hint: near ?? (here.length > 0 ? list : null) };
  };
  const baseOf = (reference: string, read: ReadDocument, open: readonly string[]): Base => {
    const isPack = reference.startsWith(packPrefix);
    const near = (): Base | undefined =>
      read.baseOf?.(reference) ?? known.get(relativeTo(read.source.path, reference));
    const base = (isPack ? shipped.read(reference) : near()) ?? nothing(reference);
    if ('message' in base) return base;
    if (open.includes(base.source.path))
      return { message: 'The documents extend each other in a circle.', hint: null };
    if (base.document?.kind !== kind)
      return { message: `What is extended is no sound document of the kind \`${kind}\`.`, hint: null };
    return base;
  };
  const chain = (read: ReadDocument, before: readonly string[]): ReadDocument[] => {
    const { document, source } = read;
    if (document?.kind !== kind) return [];
    const open = [...before, source.path];
    const bases = (document.extends ?? []).flatMap((reference, index) => {
      const base = baseOf(reference, read, open);
      if (!('message' in base)) return chain(base, open);
      problems.push({ place: read.placeOf(['extends', index]), ...base });
      return [];
    });
    return [...bases, read];
  };
  const own = documents.filter((read) => read.document?.kind === kind);
  return { reads: [...new Set(own.flatMap((read) => chain(read, [])))], problems };
}

/** Lists of entries that a nearer document replaces one by one. */
type List = 'classes' | 'schedules' | 'courses';

/** What another value of each key does to what is allowed. */
export type Effects<Entry> = {
  readonly [Key in keyof Entry]-?: (before: Entry, after: Entry) => Effect;
};

interface Lockable {
  readonly id: string;
  readonly locked?: boolean;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The keys in which one form of an entry may allow more than another. */
function loosened<Entry extends Lockable>(before: Entry, after: Entry, effects: Effects<Entry>): string[] {
  const keys = Object.keys(effects) as (keyof Entry & string)[];
  return keys.filter((key) => !isSame(before[key], after[key]) && mayLoosen(effects[key](before, after)));
}

const ask = 'What is locked can only be tightened; ask the owner of the document that locks it.';

/**
 * Entries by id, the nearer replacing the further; what `omit` names is left out. What is locked stays so, and stays
 * as it is where a nearer document leaves it out or may allow more.
 */
export function lockedEntries<Entry extends Lockable>(
  reads: readonly ReadDocument[],
  list: List,
  effects: Effects<Entry> | null,
): { readonly entries: readonly Placed<Entry>[]; readonly problems: readonly DocumentProblem[] } {
  const entries = new Map<string, Placed<Entry>>();
  const problems: DocumentProblem[] = [];
  const isLocked = (id: string): boolean => effects !== null && entries.get(id)?.entry.locked === true;
  const omit = (read: ReadDocument, id: string, index: number): void => {
    if (!isLocked(id)) return void entries.delete(id);
    const message = 'This entry is locked, and may not be left out.';
    problems.push({ place: read.placeOf(['omit', index]), message, hint: ask });
  };
  const put = (read: ReadDocument, own: Entry, index: number): void => {
    const before = entries.get(own.id)?.entry;
    const entry = before && isLocked(own.id) ? { ...own, locked: own.locked ?? true } : own;
    const keys = before?.locked && effects ? loosened(before, entry, effects) : [];
    for (const key of keys) {
      const place = read.placeOf([list, index, key in own ? key : 'id']);
      const message = `This entry is locked, and this change of \`${key}\` would loosen it.`;
      problems.push({ place, message, hint: ask });
    }
    if (keys.length === 0) entries.set(own.id, { entry, place: read.placeOf([list, index, 'id']) });
  };
  for (const read of reads) {
    const document = read.document as { readonly omit?: string[]; readonly [key: string]: unknown } | null;
    (document?.omit ?? []).forEach((id, index) => omit(read, id, index));
    ((document?.[list] ?? []) as Entry[]).forEach((own, index) => put(read, own, index));
  }
  return { entries: [...entries.values()], problems };
}

/** Entries by id, the nearer replacing the further, without a look at locks. */
export const entriesById = <Entry extends Lockable>(
  reads: readonly ReadDocument[],
  list: List,
): readonly Placed<Entry>[] => lockedEntries<Entry>(reads, list, null).entries;
