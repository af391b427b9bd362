import { sourceText, type Place } from '../model/place.ts';
import { readDocument, type AnyDocument, type ReadDocument } from './document.ts';
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

/** Answers for the shipped baselines by their texts, each read once. */
function baselines(packs: Readonly<Record<string, string>>): (key: string) => ReadDocument | undefined {
  const read = new Map<string, ReadDocument>();
  return (key) => {
    const text = packs[`${key.slice(packPrefix.length)}.yaml`];
    if (text !== undefined && !read.has(key)) read.set(key, readDocument(sourceText(key, text)));
    return read.get(key);
  };
}

/**
 * The documents of a kind with all that they extend, the furthest first.
 * @param packs Texts of what ships, by path below policies/.
 */
export function extended(
  documents: readonly ReadDocument[],
  kind: ExtendingKind,
  packs: Readonly<Record<string, string>>,
): { readonly reads: readonly ReadDocument[]; readonly problems: readonly DocumentProblem[] } {
  const problems: DocumentProblem[] = [];
  const known = new Map(documents.map((read) => [read.source.path, read]));
  const pack = baselines(packs);
  const chain = (read: ReadDocument, open: readonly string[]): ReadDocument[] => {
    const { document, source } = read;
    if (document?.kind !== kind) return [];
    const bases = (document.extends ?? []).flatMap((reference, index) => {
      const refuse = (message: string, hint: string | null): ReadDocument[] => {
        problems.push({ place: read.placeOf(['extends', index]), message, hint });
        return [];
      };
      const isPack = reference.startsWith(packPrefix);
      const key = isPack ? reference : relativeTo(source.path, reference);
      if ([...open, source.path].includes(key))
        return refuse('The documents extend each other in a circle.', null);
      const base = isPack ? pack(key) : known.get(key);
      if (!base) {
        const message = 'This names no baseline and no document of the practice.';
        return refuse(message, didYouMean(reference, [...known.keys(), `${packPrefix}${kind}/us`]));
      }
      if (base.document?.kind !== kind)
        return refuse(`What is extended is no sound document of the kind \`${kind}\`.`, null);
      return chain(base, [...open, source.path]);
    });
    return [...bases, read];
  };
  const own = documents.filter((read) => read.document?.kind === kind);
  return { reads: [...new Set(own.flatMap((read) => chain(read, [])))], problems };
}

/** Entries by id, the nearer replacing the further; what `omit` names is left out. */
export function entriesById<Entry extends { readonly id: string }>(
  reads: readonly ReadDocument[],
  key: 'classes' | 'schedules' | 'courses',
): Placed<Entry>[] {
  const entries = new Map<string, Placed<Entry>>();
  for (const read of reads) {
    const document = read.document as { readonly omit?: string[]; readonly [key: string]: unknown } | null;
    for (const id of document?.omit ?? []) entries.delete(id);
    const own = (document?.[key] ?? []) as Entry[];
    own.forEach((entry, index) => entries.set(entry.id, { entry, place: read.placeOf([key, index, 'id']) }));
  }
  return [...entries.values()];
}
