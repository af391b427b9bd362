import { Option, type Command } from 'commander';
import { lintCommand } from '../commands/lint.ts';
import { partsIn } from '../commands/parts.ts';
import { readReports } from '../github/files.ts';
import type { Scope } from '../lint/lint.ts';
import type { FailOn } from '../lint/verdict.ts';
import { gitSources } from '../sources/git.ts';
import { failOnOption, type Common, type Edge } from './edge.ts';

interface MergeFlags extends Common {
  readonly scope?: Scope;
  readonly failOn: FailOn;
}

/** Adds the command that joins the reports of parts to the program. */
export function addMergeCommand(chaperone: Command, { cwd, options, inputs, finish }: Edge): void {
  const merge = chaperone
    .command('merge')
    .description('join the JSON reports of `lint --shard`, and check what is about all posts together')
    .argument('<files...>', 'the report of every part')
    .addOption(new Option('--scope <which>', 'which findings decide').choices(['new', 'touched', 'all']))
    .addOption(failOnOption());
  // Which practice it is, and on which day, is said by the reports.
  for (const option of options.map((make) => make()).filter(({ long }) => long === '--format'))
    merge.addOption(option);
  merge.action(async (files: string[], flags: MergeFlags) => {
    const parts = partsIn(await readReports(files, cwd));
    const [{ paths, config, asOf, base: commit }] = parts;
    const here = await inputs({ ...flags, asOf });
    const base = commit === null ? null : gitSources(here.root, commit);
    const scope = flags.scope ?? (base ? 'new' : 'all');
    const asked = { ...here, paths, config, base, scope, failOn: flags.failOn, parts };
    await finish(await lintCommand(asked), flags.format);
  });
}
