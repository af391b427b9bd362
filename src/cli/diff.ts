import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { diffCommand } from '../commands/diff.ts';
import { InputError } from '../commands/fault.ts';
import type { FailOn } from '../lint/verdict.ts';
import type { Sources } from '../read/sources.ts';
import { diskSources } from '../sources/disk.ts';
import { commitOf, gitSources } from '../sources/git.ts';
import { failOnOption, withOptions, type Common, type Edge } from './edge.ts';

interface DiffFlags extends Common {
  readonly failOn: FailOn;
}

/** One side of a comparison: files, and where in them the practice is. */
interface Named {
  readonly sources: Sources;
  readonly paths: readonly string[];
}

/** The files that a word names: a folder that begins with `./` or that no commit is called after, else a commit. */
export async function named(
  word: string,
  { cwd, root, paths }: Named & { cwd: string; root: string },
): Promise<Named> {
  const commit = word.startsWith('.') ? null : await commitOf(root, word);
  if (commit !== null) return { sources: gitSources(root, commit), paths };
  const folder = resolve(cwd, word);
  const about = await stat(folder).catch(() => null);
  if (about?.isDirectory()) return { sources: diskSources(folder), paths: [''] };
  throw new InputError('What is compared must be a commit of this repository, or a folder.');
}

/** Adds `chaperone diff` to the program. */
export function addDiffCommand(chaperone: Command, edge: Edge): void {
  const command = chaperone
    .command('diff')
    .description('show what a change of the documents means, and what it does to posts and records')
    .argument('<base>', 'what it is compared with: a commit, branch or tag, or a folder')
    .argument('[head]', 'the change: a commit, branch or tag, or a folder; default: the files as they are');
  withOptions(command, edge)
    .addOption(failOnOption())
    .action(async (base: string, head: string | undefined, flags: DiffFlags) => {
      const here = await edge.inputs(flags);
      const at = { ...here, cwd: edge.cwd };
      const before = await named(base, at);
      const after = head === undefined ? here : await named(head, at);
      const inputs = { ...here, ...after, before, failOn: flags.failOn };
      await edge.finish(await diffCommand(inputs), flags.format);
    });
}
