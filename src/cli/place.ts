import { relative, resolve, sep } from 'node:path';
import { readFile, stat } from 'node:fs/promises';
import type { PracticeDocument } from '../model/generated.ts';
import { below, folderOf, nearestConfig } from '../commands/discover.ts';
import { decode, documentLimit } from '../read/decode.ts';
import { readDocument } from '../read/document.ts';
import type { Sources } from '../read/sources.ts';
import { diskSources } from '../sources/disk.ts';
import { repositoryRoot } from '../sources/git.ts';
import { InputError } from '../commands/fault.ts';

/** The files that a command line speaks of, as the core sees them. */
export interface Location {
  /** The repository's root, else the working folder: printed paths are relative to it. */
  readonly root: string;
  readonly sources: Sources;
  /** The given paths, relative to the root, with `/`. */
  readonly paths: readonly string[];
  readonly config: string | null;
}

/** @throws InputError for a path that does not exist. */
export async function locate(
  cwd: string,
  paths: readonly string[],
  config: string | null,
): Promise<Location> {
  const root = (await repositoryRoot(cwd)) ?? cwd;
  const toRoot = (path: string): string => relative(root, resolve(cwd, path)).split(sep).join('/');
  for (const path of [...paths, ...(config === null ? [] : [config])]) {
    const exists = await stat(resolve(cwd, path)).catch(() => null);
    if (!exists)
      throw new InputError(
        'A file or folder that was named does not exist: check the spelling of the paths.',
      );
  }
  const given = paths.length === 0 ? [toRoot(cwd)] : paths.map(toRoot);
  const folderOfConfig = config === null ? [] : [toRoot(resolve(cwd, config, '..'))];
  const beside = await registersBeside(root, config === null ? given[0]! : toRoot(config));
  const outside = [...given, ...folderOfConfig, ...beside].filter((path) => path.startsWith('..'));
  return {
    root,
    sources: diskSources(root, outside),
    paths: given,
    config: config === null ? null : toRoot(config),
  };
}

/** A folder directly beside the repository: another checkout. */
const sibling = /^\.\.\/[^/.][^/]*$/;

/**
 * Where chaperone.yaml says that the registers lie, if that is the checkout of another repository beside this one. No
 * other folder outside is read on the word of a file.
 */
async function registersBeside(root: string, near: string): Promise<string[]> {
  const sources = diskSources(root);
  const config = await nearestConfig(sources, near);
  const answer = config === null ? null : await sources.read(config, documentLimit);
  if (config === null || !answer || !('bytes' in answer)) return [];
  const source = decode(config, answer.bytes).source;
  const document = source && readDocument(source).document;
  const registers = document?.kind === 'practice' ? document.files?.registers : undefined;
  const folder = registers === undefined ? '' : below(folderOf(config), registers);
  return sibling.test(folder) ? [folder] : [];
}

/** The practice that a chaperone.yaml describes. @throws InputError where it cannot be read or has mistakes. */
export async function practiceAt(cwd: string, config: string): Promise<PracticeDocument> {
  const bytes = await readFile(resolve(cwd, config)).catch(() => null);
  const source = bytes && decode(config, bytes).source;
  const document = source && readDocument(source).document;
  if (document?.kind !== 'practice') {
    throw new InputError(
      `${config} cannot be used: it is missing or has mistakes. \`chaperone lint\` says which.`,
    );
  }
  return document;
}
