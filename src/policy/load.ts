import type { SourceText } from '../model/place.ts';
import { readPack } from './shipped.ts';
import { readDocument } from '../read/document.ts';
import type { ReadDocument } from '../read/document.ts';
import { noCopies, remoteOf, remotePrefix, type Copies } from '../read/lock.ts';
import { didYouMean } from '../read/nearest.ts';
import { relativeTo } from '../read/paths.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { valueAt } from '../read/yaml.ts';
import type { Path } from '../read/yaml.ts';

/** A policy with those it extends, in the order in which it names them. */
export interface PolicyNode {
  readonly read: ReadDocument;
  readonly bases: readonly PolicyNode[];
  /** Whether everything it extends, near and far, could be loaded. */
  readonly isWhole: boolean;
}

/** Answers for a file of the repository: its text, or what is wrong with it; null where there is none. */
export type Load = (path: string) => Promise<{
  readonly source: SourceText | null;
  readonly problem: DocumentProblem | null;
  /** The SHA-256 of its bytes, in hex; asked for where the file is a copy that chaperone.lock vouches for. */
  readonly sha256?: string;
} | null>;

/** What policies may lead to beside each other. */
export interface Reach {
  readonly load: Load;
  /** Texts of the shipped packs, by path below policies/. */
  readonly packs: Readonly<Record<string, string>>;
  /** Copies of documents of other repositories. */
  readonly copies?: Copies;
  /** Answers for files beside the organisation's policy, by their path there. */
  readonly loadOrganisation?: Load;
}

/** Why a reference leads to no policy: a sentence and a hint. */
type Refusal = { readonly message: string; readonly hint: string | null };

/** How a reference to a shipped pack begins. */
export const packPrefix = 'chaperone:';

/** The baselines that ship, such as `records/us`: they are of other kinds, and no policy builds on them. */
const baselineNames = (packs: Readonly<Record<string, string>>): string[] =>
  Object.keys(packs).flatMap((path) => /^([a-z-]+\/(?!policy\.)[a-z-]+)\.yaml$/.exec(path)?.[1] ?? []);

/** The path of a shipped pack below policies/, by which packs are known. */
const packPath = (packs: Readonly<Record<string, string>>, name: string): string | undefined =>
  [`${name}/policy.yaml`, `${name}/${name}.yaml`, `${name}.yaml`].find((path) => packs[path] !== undefined);

const packNames = (packs: Readonly<Record<string, string>>): string[] =>
  [...new Set(Object.keys(packs).map((path) => path.replace(/\.yaml$/, '').split('/')[0]!))].filter(
    (name) => packPath(packs, name) !== undefined,
  );

/** What a document of another kind would write to build on a baseline of this name; null where it names none. */
function baselineHint(name: string, packs: Readonly<Record<string, string>>): string | null {
  const found = baselineNames(packs).find((one) => one === name || one.startsWith(`${name}/`));
  if (found === undefined || packs[`${name}/policy.yaml`] !== undefined) return null;
  const kind = found.slice(0, found.indexOf('/'));
  return `\`chaperone:${found}\` is a baseline of the kind \`${kind}\`: a document of that kind extends it.`;
}

const packHint = (name: string, packs: Readonly<Record<string, string>>): string | null => {
  const names = packNames(packs);
  const list = names.length ? `Packs are ${names.map((one) => `\`${one}\``).join(', ')}.` : null;
  return baselineHint(name, packs) ?? didYouMean(name, names) ?? list;
};

/** What stands before the paths of an organisation's policy and what lies beside it. */
export const organisationPrefix = 'organisation:';

const unreadable: Refusal = {
  message: 'This names no policy that can be extended.',
  hint: 'Write `chaperone:` and the name of a pack, a path relative to this file, or `github:owner/repo/path@ref`.',
};

/** Where a reference to a document of another repository leads: to its copy. */
function copyOf(reference: string, { pathOf }: Copies): { key: string; pack: null } | Refusal {
  if (!remoteOf(reference)) return { ...unreadable, hint: 'Write `github:owner/repo/path@ref`.' };
  const key = pathOf.get(reference);
  if (key !== undefined) return { key, pack: null };
  return {
    message: 'There is no copy of this policy here yet.',
    hint: 'Run `chaperone update`, and commit what it writes.',
  };
}

/** Where a reference leads, told apart by how it is written; `path` is the file that holds it. */
function target(
  reference: string,
  path: string,
  { copies = noCopies }: Reach,
): { key: string; pack: string | null } | Refusal {
  if (reference.startsWith(packPrefix)) return { key: reference, pack: reference.slice(packPrefix.length) };
  if (reference.startsWith(remotePrefix)) return copyOf(reference, copies);
  if (/^[a-z][a-z+.-]*:/i.test(reference) || reference.startsWith('/')) return unreadable;
  if (path.startsWith(packPrefix)) return { message: 'A pack can only extend packs.', hint: null };
  if (path.startsWith(organisationPrefix)) {
    const beside = relativeTo(path.slice(organisationPrefix.length), reference);
    return { key: `${organisationPrefix}${beside}`, pack: null };
  }
  const key = relativeTo(path, reference);
  if (copies.digestOf.has(path) && !copies.digestOf.has(key))
    return {
      message: 'A policy of another repository extends a file of which there is no copy here.',
      hint: 'Run `chaperone update`, and commit what it writes.',
    };
  return { key, pack: null };
}

/** The file that a key leads to. */
function answerFor(key: string, { load, loadOrganisation }: Reach): ReturnType<Load> {
  if (!key.startsWith(organisationPrefix)) return load(key);
  return loadOrganisation?.(key.slice(organisationPrefix.length)) ?? Promise.resolve(null);
}

/** Loads everything that policies extend. A policy that another one extends is no root itself. */
export async function loadPolicies(
  roots: readonly ReadDocument[],
  reach: Reach,
): Promise<{ nodes: PolicyNode[]; loaded: ReadDocument[]; problems: DocumentProblem[] }> {
  const known = new Map(roots.map((read) => [read.source.path, read]));
  const loaded: ReadDocument[] = [];
  const nodes = new Map<string, PolicyNode>();
  const extended = new Set<string>();
  const problems: DocumentProblem[] = [];

  const keep = (key: string, read: ReadDocument): ReadDocument => {
    known.set(key, read);
    loaded.push(read);
    problems.push(...read.problems);
    return read;
  };
  const obtain = async (key: string, pack: string | null): Promise<ReadDocument | Refusal> => {
    const before = known.get(key);
    if (before) return before;
    const { packs, copies = noCopies } = reach;
    const isBaseline = pack !== null && baselineHint(pack, packs) !== null;
    const path = pack === null || isBaseline ? undefined : packPath(packs, pack);
    if (pack !== null && path === undefined)
      return { message: 'There is no pack of this name.', hint: packHint(pack, packs) };
    if (path !== undefined) return keep(key, readPack(key, path, packs[path]!));
    const answer = await answerFor(key, reach);
    if (!answer)
      return { message: 'There is no file at this path.', hint: 'Paths are relative to this file.' };
    if (answer.problem) problems.push(answer.problem);
    if (!answer.source) return { message: 'The file that is extended cannot be read.', hint: null };
    const digest = copies.digestOf.get(key);
    if (digest !== undefined && 'sha256' in answer && answer.sha256 !== digest)
      return {
        message: 'The copy of this policy is not the one that chaperone.lock vouches for.',
        hint: 'Restore the copy, or run `chaperone update` and look at what comes in.',
      };
    return keep(key, readDocument(answer.source));
  };

  const follow = async (read: ReadDocument, open: readonly string[]): Promise<PolicyNode> => {
    const { path } = read.source;
    const before = nodes.get(path);
    if (before) return before;
    const bases: PolicyNode[] = [];
    let refused = false;
    const references = valueAt(read.tree.value, ['extends']);
    for (const [index, reference] of (Array.isArray(references) ? references : []).entries()) {
      if (typeof reference !== 'string' || reference === '') continue;
      const at: Path = ['extends', index];
      const refuse = ({ message, hint }: Refusal): void => {
        refused = true;
        problems.push({ place: read.placeOf(at), message, hint });
      };
      const found = target(reference, path, reach);
      if ('message' in found) {
        refuse(found);
      } else if ([...open, path].includes(found.key)) {
        refuse({
          message: 'The policies extend each other in a circle.',
          hint: 'Leave one of the references out.',
        });
      } else {
        const base = await obtain(found.key, found.pack);
        if ('message' in base) refuse(base);
        else if (base.kind !== 'policy')
          refuse({ message: 'What is extended is no sound policy.', hint: null });
        else {
          extended.add(found.key);
          bases.push(await follow(base, [...open, path]));
        }
      }
    }
    const isWhole = !refused && bases.every((base) => base.isWhole);
    const node = { read, bases, isWhole };
    nodes.set(path, node);
    return node;
  };

  const all: PolicyNode[] = [];
  for (const read of roots) all.push(await follow(read, []));
  return { nodes: all.filter(({ read }) => !extended.has(read.source.path)), loaded, problems };
}
