import type { Lock } from '../model/generated.ts';
import type { SourceText } from '../model/place.ts';
import { relativeTo } from './paths.ts';
import type { DocumentProblem } from './problem.ts';
import { schemaProblems } from './validate.ts';
import { lock as validate } from './validators.generated.js';
import { readYaml } from './yaml.ts';

/** Copies of documents of other repositories, as chaperone.lock tells them; paths are the repository's. */
export interface Copies {
  /** Where the copy of a document lies, by how documents name it (`github:…`). */
  readonly pathOf: ReadonlyMap<string, string>;
  /** The SHA-256 of each copy, in hex, by its path. */
  readonly digestOf: ReadonlyMap<string, string>;
  readonly entries: Lock['documents'];
}

/** That nothing was copied. */
export const noCopies: Copies = { pathOf: new Map(), digestOf: new Map(), entries: [] };

/** Reads chaperone.lock. One with mistakes vouches for nothing. */
export function readLock(source: SourceText): {
  readonly copies: Copies;
  readonly problems: readonly DocumentProblem[];
} {
  const tree = readYaml(source);
  const problems = [...tree.problems, ...schemaProblems(validate, tree, tree.value)];
  if (problems.length > 0) return { copies: noCopies, problems };
  const { documents } = tree.value as Lock;
  const placed = documents.map((entry) => ({ ...entry, at: relativeTo(source.path, entry.path) }));
  return {
    copies: {
      pathOf: new Map(placed.map(({ reference, at }) => [reference, at])),
      digestOf: new Map(placed.map(({ sha256, at }) => [at, sha256])),
      entries: documents,
    },
    problems: [],
  };
}

/** A document of another repository, as documents name it. */
export interface Remote {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
  readonly ref: string;
}

/** How references to documents of other repositories begin. */
export const remotePrefix = 'github:';

const form = /^github:([A-Za-z0-9][\w-]*)\/([\w.-]+)\/((?:[\w.-]+\/)*[\w.-]+)@([\w./-]+)$/;

/** What a reference names; null where it is not written `github:owner/repo/path@ref`. */
export function remoteOf(reference: string): Remote | null {
  const [, owner, repo, path, ref] = form.exec(reference) ?? [];
  if (!owner || !repo || !path || !ref) return null;
  const isPlain = [repo, ...path.split('/'), ...ref.split('/')].every(
    (part) => part !== '.' && part !== '..',
  );
  return isPlain ? { owner, repo, path, ref } : null;
}

/** How documents name it. */
export const referenceTo = ({ owner, repo, path, ref }: Remote): string =>
  `${remotePrefix}${owner}/${repo}/${path}@${ref}`;
