import type { SourceText } from '../model/place.ts';
import { readDocument, type ReadDocument } from '../read/document.ts';
import { noCopies, type Copies } from '../read/lock.ts';
import type { DocumentProblem } from '../read/problem.ts';
import {
  baselineHint,
  organisationPrefix,
  packHint,
  packPath,
  target,
  type Packs,
  type Refusal,
} from './references.ts';
import { readPack } from './shipped.ts';

/** Answers for a file of the repository: its text, or what is wrong with it; null where there is none. */
export type Load = (path: string) => Promise<{
  readonly source: SourceText | null;
  readonly problem: DocumentProblem | null;
  /** The SHA-256 of its bytes, in hex; asked for where the file is a copy that chaperone.lock vouches for. */
  readonly sha256?: string;
} | null>;

/** What documents may lead to beside each other. */
export interface Reach {
  readonly load: Load;
  /** Texts of the shipped packs, by path below policies/. */
  readonly packs: Packs;
  /** Copies of documents of other repositories. */
  readonly copies?: Copies;
  /** Answers for files beside the organisation's policy, by their path there. */
  readonly loadOrganisation?: Load;
}

/** Documents that others lead to, each read once. */
export interface Shelf {
  /** What a reference in the file at `path` leads to. */
  readonly find: (
    reference: string,
    path: string,
  ) => Promise<{ readonly key: string; readonly read: ReadDocument } | Refusal>;
  /** What was read because others lead to it. */
  readonly loaded: readonly ReadDocument[];
  /** What is wrong with those. */
  readonly problems: readonly DocumentProblem[];
}

/** The file that a key leads to. */
function answerFor(key: string, { load, loadOrganisation }: Reach): ReturnType<Load> {
  if (!key.startsWith(organisationPrefix)) return load(key);
  return loadOrganisation?.(key.slice(organisationPrefix.length)) ?? Promise.resolve(null);
}

/** A shipped pack of policies, read. */
function packOf(key: string, name: string, packs: Packs): ReadDocument | Refusal {
  const path = baselineHint(name, packs) === null ? packPath(packs, name) : undefined;
  if (path === undefined) return { message: 'There is no pack of this name.', hint: packHint(name, packs) };
  return readPack(key, path, packs[path]!);
}

/** A file of the repository, read. @param problems takes what is wrong with the file itself */
async function fileOf(
  key: string,
  reach: Reach,
  problems: DocumentProblem[],
): Promise<ReadDocument | Refusal> {
  const answer = await answerFor(key, reach);
  if (!answer) return { message: 'There is no file at this path.', hint: 'Paths are relative to this file.' };
  if (answer.problem) problems.push(answer.problem);
  if (!answer.source) return { message: 'The file that is extended cannot be read.', hint: null };
  const digest = (reach.copies ?? noCopies).digestOf.get(key);
  if (digest !== undefined && answer.sha256 !== digest)
    return {
      message: 'The copy of this document is not the one that chaperone.lock vouches for.',
      hint: 'Restore the copy, or run `chaperone update` and look at what comes in.',
    };
  return readDocument(answer.source);
}

/** The documents that a practice's own lead to. @param own those that are read already */
export function shelfOf(own: readonly ReadDocument[], reach: Reach): Shelf {
  const known = new Map(own.map((read) => [read.source.path, read]));
  const loaded: ReadDocument[] = [];
  const problems: DocumentProblem[] = [];
  return {
    loaded,
    problems,
    async find(reference, path) {
      const found = target(reference, path, reach.copies ?? noCopies);
      if ('message' in found) return found;
      const { key, pack } = found;
      const before = known.get(key);
      if (before) return { key, read: before };
      const read = pack === null ? await fileOf(key, reach, problems) : packOf(key, pack, reach.packs);
      if ('message' in read) return read;
      known.set(key, read);
      loaded.push(read);
      problems.push(...read.problems);
      return { key, read };
    },
  };
}
