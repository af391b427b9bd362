import type { Base, ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { referencesOf } from './load.ts';
import { packPrefix } from './references.ts';
import { shelfOf, type Reach } from './shelf.ts';

/** Kinds other than policies that build on others of their kind. */
const layered: ReadonlySet<ReadDocument['kind']> = new Set(['records', 'retention', 'training']);

/**
 * Documents that know what they build on beside what ships: files of the repository, and copies of documents of
 * others, near and far.
 * @param own all documents of a practice; those of other kinds are given back as they are
 */
export async function withBases(
  own: readonly ReadDocument[],
  reach: Reach,
): Promise<{
  readonly documents: readonly ReadDocument[];
  readonly loaded: readonly ReadDocument[];
  readonly problems: readonly DocumentProblem[];
}> {
  const shelf = shelfOf(own, reach);
  const done = new Map<string, ReadDocument>();
  const queue = own.filter(({ kind }) => layered.has(kind));
  for (let read = queue.shift(); read; read = queue.shift()) {
    const { path } = read.source;
    if (done.has(path)) continue;
    const bases = new Map<string, () => Base>();
    for (const { reference } of referencesOf(read).filter((one) => !one.reference.startsWith(packPrefix))) {
      const found = await shelf.find(reference, path);
      if ('read' in found) queue.push(found.read);
      // Looked up late: documents may lead to each other in a circle.
      bases.set(reference, () => ('read' in found ? (done.get(found.key) ?? found.read) : found));
    }
    done.set(path, { ...read, baseOf: (reference) => bases.get(reference)?.() });
  }
  return {
    documents: own.map((read) => done.get(read.source.path) ?? read),
    loaded: shelf.loaded.map((read) => done.get(read.source.path) ?? read),
    problems: shelf.problems,
  };
}
