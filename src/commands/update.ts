import type { FailOn } from '../lint/verdict.ts';
import { sha256 } from '../model/digest.ts';
import type { LockedDocument } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import { decode, documentLimit } from '../read/decode.ts';
import { readDocument, type ReadDocument } from '../read/document.ts';
import { referenceTo, remoteOf, remotePrefix, type Remote } from '../read/lock.ts';
import { relativeTo } from '../read/paths.ts';
import type { Bytes, Sources } from '../read/sources.ts';
import { valueAt } from '../read/yaml.ts';
import type { Result } from '../report/formats/index.ts';
import { diffCommand } from './diff.ts';
import { below } from './discover.ts';
import { InputError } from './fault.ts';
import { lockFile, readDocuments, type Documents } from './read-documents.ts';
import { noPractice, type ReadOptions } from './read-practice.ts';

/** A document of another repository as it was fetched. */
export interface Fetched {
  readonly commit: string;
  readonly bytes: Uint8Array;
}

export interface UpdateInputs extends ReadOptions {
  readonly sources: Sources;
  readonly failOn: FailOn;
  /** Fetches a document of another repository. @throws InputError that says why it cannot be had */
  readonly obtain: (remote: Remote) => Promise<Fetched>;
}

export interface Update {
  readonly result: Result;
  /** Files to write, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Copies that nothing refers to any longer. */
  readonly removed: readonly string[];
}

/** Where copies lie, beside chaperone.lock. */
const folder = 'extended';

const copyPath = ({ owner, repo, path }: Remote): string => `${folder}/${owner}/${repo}/${path}`;

const namePlace = ({ path, line }: Place): string => `${path}, line ${line}`;

interface Wanted {
  readonly remote: Remote;
  /** Where it is asked for, in words. */
  readonly by: string;
}

/** The documents of other repositories that a document extends; `beside`: where it was fetched itself. */
function wantedBy(read: ReadDocument, beside: Remote | null): Wanted[] {
  const references = valueAt(read.tree.value, ['extends']);
  return (Array.isArray(references) ? references : []).flatMap((reference, index): Wanted[] => {
    if (typeof reference !== 'string') return [];
    const by = namePlace(read.placeOf(['extends', index]));
    if (reference.startsWith(remotePrefix)) {
      const remote = remoteOf(reference);
      if (!remote)
        throw new InputError(
          `${by}: a document of another repository is named \`github:owner/repo/path@ref\`.`,
        );
      return [{ remote, by }];
    }
    if (!beside || /^[a-z][a-z+.-]*:/i.test(reference)) return [];
    const path = relativeTo(beside.path, reference);
    if (!remoteOf(referenceTo({ ...beside, path })))
      throw new InputError(`${by}: this leads out of the repository it stands in.`);
    return [{ remote: { ...beside, path }, by }];
  });
}

interface Copied {
  readonly entry: LockedDocument;
  readonly bytes: Uint8Array;
}

/** Fetches what is wanted, and what that extends in turn; each document once. */
async function fetchAll(wanted: readonly Wanted[], obtain: UpdateInputs['obtain']): Promise<Copied[]> {
  const copies = new Map<string, Copied>();
  const queue = [...wanted];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { remote, by } = next;
    const [path, reference] = [copyPath(remote), referenceTo(remote)];
    const known = copies.get(path);
    if (known && known.entry.reference !== reference)
      throw new InputError(`${by}: the same document is extended at two refs; name one.`);
    if (known) continue;
    const { commit, bytes } = await obtain(remote);
    const digest = sha256(bytes).slice('sha256:'.length);
    copies.set(path, { entry: { reference, commit, path, sha256: digest }, bytes });
    const { source } = decode(path, bytes);
    if (source) queue.push(...wantedBy(readDocument(source), remote));
  }
  return [...copies.values()].sort((a, b) => (a.entry.reference < b.entry.reference ? -1 : 1));
}

/** The text of chaperone.lock. */
function lockText(entries: readonly LockedDocument[]): string {
  const lines = entries.flatMap(({ reference, commit, path, sha256: digest }) => [
    `  - reference: ${JSON.stringify(reference)}`,
    `    commit: ${JSON.stringify(commit)}`,
    `    path: ${JSON.stringify(path)}`,
    `    sha256: ${JSON.stringify(digest)}`,
  ]);
  return [
    '# Written by `chaperone update`. Commit it with the copies it tells of.',
    'version: 1',
    entries.length > 0 ? 'documents:' : 'documents: []',
    ...lines,
    '',
  ].join('\n');
}

/** Files with some of them replaced, and some taken away. */
function overlaid(
  sources: Sources,
  files: ReadonlyMap<string, Uint8Array>,
  removed: ReadonlySet<string>,
): Sources {
  return {
    async read(path, limit): Promise<Bytes> {
      const bytes = files.get(path);
      if (bytes) return bytes.length > limit ? { absent: 'too large' } : { bytes };
      return removed.has(path) ? { absent: 'missing' } : sources.read(path, limit);
    },
    stream: (path) => sources.stream(path),
    async list(at) {
      const isBelow = (path: string): boolean => at === '' || path === at || path.startsWith(`${at}/`);
      const listed = [...(await sources.list(at)), ...[...files.keys()].filter(isBelow)];
      return [...new Set(listed)].filter((path) => !removed.has(path)).sort();
    },
  };
}

/** The copies as they are, under the refs by which they are asked for now, so that the old ones can be compared. */
function underNewRefs(sources: Sources, { root, copies }: Documents, copied: readonly Copied[]): Sources {
  const references = new Map(copied.map(({ entry }) => [entry.path, entry.reference]));
  const entries = copies.entries.map((entry) => ({
    ...entry,
    reference: references.get(entry.path) ?? entry.reference,
  }));
  const lock = new TextEncoder().encode(lockText(entries));
  return overlaid(sources, new Map([[below(root, lockFile), lock]]), new Set());
}

function rootsOf({ documents, loaded, copies }: Documents): ReadDocument[] {
  const isOwn = ({ source }: ReadDocument): boolean =>
    !source.path.startsWith('chaperone:') && !copies.digestOf.has(source.path);
  return [...documents, ...loaded].filter(isOwn);
}

/** The copies and the lock that vouches for them; nothing where nothing is copied. */
function filesFor(copied: readonly Copied[], root: string): ReadonlyMap<string, Uint8Array> {
  if (copied.length === 0) return new Map();
  const lock = lockText(copied.map(({ entry }) => entry));
  return new Map([
    ...copied.map(({ entry, bytes }) => [below(root, entry.path), bytes] as const),
    [below(root, lockFile), new TextEncoder().encode(lock)],
  ]);
}

/** The path of the lock, where there is one. */
async function lockIn(sources: Sources, { root }: Documents): Promise<string[]> {
  const path = below(root, lockFile);
  return 'bytes' in (await sources.read(path, documentLimit)) ? [path] : [];
}

const nothingWanted = 'No document here builds on one of another repository, so there is nothing to copy.';

/** `chaperone update`: copies of the documents of other repositories, and what changes with them. */
export async function updateCommand(inputs: UpdateInputs): Promise<Update> {
  const { sources } = inputs;
  const documents = await readDocuments(sources, inputs.config, inputs.paths[0] ?? '');
  if (documents.config === null) throw new InputError(noPractice);
  const wanted = rootsOf(documents).flatMap((read) => wantedBy(read, null));
  const copied = await fetchAll(wanted, inputs.obtain);
  const files = filesFor(copied, documents.root);
  const kept = [...documents.copies.digestOf.keys(), ...(await lockIn(sources, documents))];
  const removed = kept.filter((path) => !files.has(path)).sort();
  const after = overlaid(sources, files, new Set(removed));
  const before = { sources: underNewRefs(sources, documents, copied), paths: inputs.paths };
  const result = await diffCommand({ ...inputs, sources: after, before });
  result.report.command = 'update';
  if (wanted.length === 0) result.report.notes.push(nothingWanted);
  return { result, files, removed };
}
