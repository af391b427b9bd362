import { remoteOf, remotePrefix, type Copies } from '../read/lock.ts';
import { didYouMean } from '../read/nearest.ts';
import { relativeTo } from '../read/paths.ts';

/** Texts of what ships, by path below policies/. */
export type Packs = Readonly<Record<string, string>>;

/** Why a reference leads to no document: a sentence and a hint. */
export type Refusal = { readonly message: string; readonly hint: string | null };

/** How a reference to a shipped pack begins. */
export const packPrefix = 'chaperone:';

/** The baselines that ship, such as `records/us`: they are of other kinds, and no policy builds on them. */
const baselineNames = (packs: Packs): string[] =>
  Object.keys(packs).flatMap((path) => /^([a-z-]+\/(?!policy\.)[a-z-]+)\.yaml$/.exec(path)?.[1] ?? []);

/** The path of a shipped pack below policies/, by which packs are known. */
export const packPath = (packs: Packs, name: string): string | undefined =>
  [`${name}/policy.yaml`, `${name}/${name}.yaml`, `${name}.yaml`].find((path) => packs[path] !== undefined);

const packNames = (packs: Packs): string[] =>
  [...new Set(Object.keys(packs).map((path) => path.replace(/\.yaml$/, '').split('/')[0]!))].filter(
    (name) => packPath(packs, name) !== undefined,
  );

/** What a document of another kind would write to build on a baseline of this name; null where it names none. */
export function baselineHint(name: string, packs: Packs): string | null {
  const found = baselineNames(packs).find((one) => one === name || one.startsWith(`${name}/`));
  if (found === undefined || packs[`${name}/policy.yaml`] !== undefined) return null;
  const kind = found.slice(0, found.indexOf('/'));
  return `\`chaperone:${found}\` is a baseline of the kind \`${kind}\`: a document of that kind extends it.`;
}

export const packHint = (name: string, packs: Packs): string | null => {
  const names = packNames(packs);
  const list = names.length ? `Packs are ${names.map((one) => `\`${one}\``).join(', ')}.` : null;
  return baselineHint(name, packs) ?? didYouMean(name, names) ?? list;
};

/** What stands before the paths of an organisation's policy and what lies beside it. */
export const organisationPrefix = 'organisation:';

const unreadable: Refusal = {
  message: 'This names nothing that can be extended.',
  hint: 'Write `chaperone:` and the name of a pack, a path relative to this file, or `github:owner/repo/path@ref`.',
};

/** Where a reference to a document of another repository leads: to its copy. */
function copyOf(reference: string, { pathOf }: Copies): { key: string; pack: null } | Refusal {
  if (!remoteOf(reference)) return { ...unreadable, hint: 'Write `github:owner/repo/path@ref`.' };
  const key = pathOf.get(reference);
  if (key !== undefined) return { key, pack: null };
  return {
    message: 'There is no copy of this document here yet.',
    hint: 'Run `chaperone update`, and commit what it writes.',
  };
}

/** Where a reference leads, told apart by how it is written; `path` is the file that holds it. */
export function target(
  reference: string,
  path: string,
  copies: Copies,
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
      message: 'A document of another repository extends a file of which there is no copy here.',
      hint: 'Run `chaperone update`, and commit what it writes.',
    };
  return { key, pack: null };
}
