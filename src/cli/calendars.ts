import { Option, type Command } from 'commander';
import { InputError } from '../commands/fault.ts';
import { lintCommand } from '../commands/lint.ts';
import { readShard } from '../commands/parts.ts';
import { postsCommand } from '../commands/posts.ts';
import type { Scope } from '../lint/lint.ts';
import type { FailOn } from '../lint/verdict.ts';
import { withCards, type Result } from '../report/formats/index.ts';
import { withBeside } from '../sources/beside.ts';
import { commitOf, gitSources } from '../sources/git.ts';
import { target } from './output.ts';
import { failOnOption, withOptions, type Common, type Edge } from './edge.ts';
import { applyFixes } from './fixes.ts';

interface LintFlags extends Common {
  readonly base?: string;
  readonly scope?: Scope;
  readonly failOn: FailOn;
  readonly fix?: boolean;
  readonly shard?: string;
}

async function lint(paths: readonly string[], flags: LintFlags, edge: Edge): Promise<void> {
  const inputs = await edge.inputs(flags, paths);
  const commit = flags.base === undefined ? null : await commitOf(inputs.root, flags.base);
  if (flags.base !== undefined && commit === null)
    throw new InputError('--base names no commit of this repository.');
  const base = commit === null ? null : withBeside(gitSources(inputs.root, commit), inputs.sources);
  const scope = flags.scope ?? (base ? 'new' : 'all');
  const shard = flags.shard === undefined ? null : readShard(flags.shard);
  const asked = { paths: inputs.paths, config: inputs.config, base: commit };
  const previews = flags.format.some((name) => withCards.has(target(name).format));
  const run = (): Promise<Result> =>
    lintCommand({ ...inputs, base, scope, failOn: flags.failOn, previews, asked, ...(shard && { shard }) });
  let result = await run();
  if (flags.fix && (await applyFixes(inputs.root, result.report.findings)) > 0) result = await run();
  await edge.finish(result, flags.format);
}

/** Adds the commands that read calendars and judge them. */
export function addCalendarCommands(chaperone: Command, edge: Edge): void {
  withOptions(
    chaperone
      .command('lint')
      .description('check content calendars against the practice’s policy')
      .argument('[paths...]', 'calendars or folders; default: the practice here')
      .option('--base <revision>', 'compare with a Git revision: what it already had is shown, not failed')
      .addOption(new Option('--scope <which>', 'which findings decide').choices(['new', 'touched', 'all']))
      .addOption(failOnOption())
      .option('--shard <i/n>', 'check only one of several parts; `merge` joins their JSON reports')
      .option('--fix', 'apply the safe fixes to the files, then check again'),
    edge,
  ).action((paths: string[], flags: LintFlags) => lint(paths, flags, edge));

  withOptions(
    chaperone
      .command('posts')
      .description('show what was read from calendars, post by post')
      .argument('[paths...]', 'calendars or folders; default: the practice here')
      .option('--explain', 'say for every block what it was taken for, and why'),
    edge,
  ).action(async (paths: string[], flags: Common & { explain?: boolean }) => {
    const inputs = await edge.inputs(flags, paths);
    await edge.finish(await postsCommand({ ...inputs, explain: flags.explain === true }), flags.format);
  });
}
