#!/usr/bin/env node
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError, Option } from 'commander';
import { initFolder } from './cli/init.ts';
import { emit, print, target, type Target } from './cli/output.ts';
import { locate, practiceAt } from './cli/place.ts';
import { readingProgress } from './cli/progress.ts';
import { working, type Working } from './cli/working.ts';
import { applyFixes } from './cli/fixes.ts';
import { addDiffCommand } from './cli/diff.ts';
import { addUpdateCommand } from './cli/update.ts';
import { addRecordCommands, type Edge } from './cli/records.ts';
import { addTrainingCommands } from './cli/training.ts';
import { addWatchCommands } from './cli/watch.ts';
import { addMetricsCommands } from './cli/metrics.ts';
import { authorizationsCommand } from './commands/authorizations.ts';
import { describe, InputError } from './commands/fault.ts';
import { coverageCommand } from './commands/coverage.ts';
import { explainCommand } from './commands/explain.ts';
import { lintCommand } from './commands/lint.ts';
import { postsCommand } from './commands/posts.ts';
import { scanCommand, scanLines } from './commands/scan.ts';
import { testCommand } from './commands/test.ts';
import { waiveCommand } from './commands/waive.ts';
import { exitCodeOf, type FailOn } from './lint/verdict.ts';
import type { Scope } from './lint/lint.ts';
import { isDay } from './model/day.ts';
import { version } from './model/version.generated.ts';
import { formatNames, safe, type Result } from './report/formats/index.ts';
import { commitOf, gitSources } from './sources/git.ts';
import { loadNames } from './sources/names.ts';
import { loadTopics } from './sources/topics.ts';
import { readCalendars } from './sources/reader.ts';

interface Common {
  readonly config?: string;
  readonly asOf?: string;
  readonly format: readonly string[];
}

interface LintFlags extends Common {
  readonly base?: string;
  readonly scope?: Scope;
  readonly failOn: FailOn;
  readonly fix?: boolean;
}

interface ScanFlags extends Common {
  readonly batch?: boolean;
  readonly files?: boolean;
  readonly everything?: boolean;
  readonly level: 'error' | 'review';
  readonly lang?: 'en' | 'es';
  readonly failOn: FailOn;
}

const cwd = process.cwd();

/** Says that the command at work goes on; null before one began. */
const work: { current: Working | null } = { current: null };

// The engine lets its heap grow to four times what is in use before it collects; twice and a bit keeps 100,000 posts
// below 1 GiB, at the same speed.
setFlagsFromString('--heap-growing-percent=120');

/** What commands that read a practice are given: files, day, and the reader that can be stopped. */
async function practiceInputs(paths: readonly string[], { config, asOf }: Common) {
  if (asOf !== undefined && !isDay(asOf))
    throw new InputError('--as-of takes a day that exists, written year-month-day.');
  const location = await locate(cwd, paths, config ?? null);
  const begun = (work.current ??= working(process.stderr));
  const progress = readingProgress(process.stderr);
  const tell = (done: number, total: number): void => {
    begun.hush(done < total);
    progress(done, total);
  };
  return { ...location, now: Date.now(), asOf: asOf ?? null, readCalendars, tell, loadNames, loadTopics };
}

/** Prints a result in the formats asked for; the exit code follows from the report. */
async function finish(result: Result, formats: readonly string[]): Promise<void> {
  const targets: Target[] = formats.length === 0 ? [{ format: 'text', file: null }] : formats.map(target);
  const shown = safe(result);
  work.current?.done();
  await emit(shown, targets, {
    cwd,
    write: print,
    options: { color: process.stdout.isTTY && !process.env['NO_COLOR'], version },
  });
  process.exitCode = exitCodeOf(result.report);
}

async function lintAction(paths: string[], flags: LintFlags): Promise<void> {
  const inputs = await practiceInputs(paths, flags);
  const commit = flags.base === undefined ? null : await commitOf(inputs.root, flags.base);
  if (flags.base !== undefined && commit === null)
    throw new InputError('--base names no commit of this repository.');
  const base = commit === null ? null : gitSources(inputs.root, commit);
  const scope = flags.scope ?? (base ? 'new' : 'all');
  const run = (): Promise<Result> => lintCommand({ ...inputs, base, scope, failOn: flags.failOn });
  let result = await run();
  if (flags.fix && (await applyFixes(inputs.root, result.report.findings)) > 0) result = await run();
  await finish(result, flags.format);
}

const isLanguage = (name: string): name is 'en' | 'es' => name === 'en' || name === 'es';

async function scanAction(texts: string[], flags: ScanFlags): Promise<void> {
  const practice = flags.config === undefined ? null : await practiceAt(cwd, flags.config);
  const languages = flags.lang ? [flags.lang] : (practice?.languages ?? ['en']).filter(isLanguage);
  const options = { level: flags.level, languages, practice, names: await loadNames() };
  if (flags.batch) {
    const lines = (await text(process.stdin)).split('\n');
    for (const line of scanLines(lines, options)) process.stdout.write(`${line}\n`);
    return;
  }
  const sources = flags.files
    ? await Promise.all(texts.map(async (path) => ({ path, text: await readFile(path, 'utf8') })))
    : [
        {
          path: 'text',
          text: texts.length === 0 || texts[0] === '-' ? await text(process.stdin) : texts.join(' '),
        },
      ];
  const asOf = new Date().toISOString().slice(0, 10);
  const everything = flags.everything === true;
  await finish(scanCommand({ ...options, sources, everything, asOf, failOn: flags.failOn }), flags.format);
}

interface WaiveFlags extends Common {
  readonly reason: string;
  readonly until: string;
  readonly sort?: 'false-alarm' | 'exception';
  readonly by: string;
}

async function waiveAction(
  fingerprint: string,
  { reason, until, sort, by, ...flags }: WaiveFlags,
): Promise<void> {
  if (!isDay(until)) throw new InputError('--until takes a day that exists, written year-month-day.');
  const inputs = await practiceInputs([], flags);
  const { file, result } = await waiveCommand({
    ...inputs,
    fingerprint,
    reason,
    until,
    by,
    sort: sort ?? null,
  });
  const path = join(inputs.root, file.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, file.text);
  await finish(result, flags.format);
}

async function authorizationsAction(
  paths: string[],
  { aboutToBreak = null, ...flags }: Common & { aboutToBreak?: string | null },
): Promise<void> {
  if (aboutToBreak !== null && !isDay(aboutToBreak))
    throw new InputError('--about-to-break takes a day that exists, written year-month-day.');
  const inputs = await practiceInputs(paths, flags);
  await finish(await authorizationsCommand({ ...inputs, aboutToBreak }), flags.format);
}

const failLevels = ['error', 'warning', 'notice', 'never'];
const collect = (value: string, before: readonly string[]): string[] => [...before, value];
const configOption = () =>
  new Option(
    '--config <file>',
    'the practice’s chaperone.yaml; default: the nearest one at or above each path',
  );
const asOfOption = () => new Option('--as-of <date>', 'the day that counts as today, year-month-day');
const formatOption = () =>
  new Option(
    '--format <name[=file]>',
    `how to print, to a file where one is given; may be repeated: ${formatNames.join(', ')}`,
  )
    .argParser(collect)
    .default([], 'text');

function program(): Command {
  const chaperone = new Command('chaperone')
    .description('Reads your social media calendar before it goes out, and says what to change.')
    .version(version)
    // What stands after the name of a command is that command's, not that of the one it belongs to.
    .enablePositionalOptions()
    .showHelpAfterError('(chaperone --help shows what there is)')
    .exitOverride();

  chaperone
    .command('lint')
    .description('check content calendars against the practice’s policy')
    .argument('[paths...]', 'calendars or folders; default: the practice here')
    .addOption(configOption())
    .addOption(asOfOption())
    .option('--base <revision>', 'compare with a Git revision: what it already had is shown, not failed')
    .addOption(new Option('--scope <which>', 'which findings decide').choices(['new', 'touched', 'all']))
    .addOption(
      new Option('--fail-on <level>', 'from which severity on to fail').choices(failLevels).default('error'),
    )
    .addOption(formatOption())
    .option('--fix', 'apply the safe fixes to the files, then check again')
    .action(lintAction);

  chaperone
    .command('posts')
    .description('show what was read from calendars, post by post')
    .argument('[paths...]', 'calendars or folders; default: the practice here')
    .addOption(configOption())
    .addOption(asOfOption())
    .addOption(formatOption())
    .option('--explain', 'say for every block what it was taken for, and why')
    .action(async (paths: string[], flags: Common & { explain?: boolean }) => {
      const inputs = await practiceInputs(paths, flags);
      await finish(await postsCommand({ ...inputs, explain: flags.explain === true }), flags.format);
    });

  chaperone
    .command('scan')
    .description('look for identifiers of people in a text, in files, or line by line')
    .argument('[text...]', 'the text, or - for standard input (the default)')
    .option('--files', 'the arguments are files')
    .option('--batch', 'read {"id","text"} lines from standard input, print {"id","spans"} lines')
    .addOption(
      new Option('--level <level>', 'be precise, or find more')
        .choices(['error', 'review'])
        .default('review'),
    )
    .addOption(
      new Option(
        '--lang <language>',
        'the language of the text; default: those of the practice, else English',
      ).choices(['en', 'es']),
    )
    .option('--everything', 'tell identifiers of every type, linked to a patient or not')
    .addOption(
      new Option('--fail-on <level>', 'from which severity on to fail').choices(failLevels).default('error'),
    )
    .addOption(configOption())
    .addOption(formatOption())
    .action(scanAction);

  chaperone
    .command('test')
    .description('run the cases of the practice’s rules')
    .argument('[paths...]', 'policies or folders; default: the practice here')
    .addOption(configOption())
    .addOption(asOfOption())
    .addOption(formatOption())
    .action(async (paths: string[], flags: Common) => {
      await finish(await testCommand(await practiceInputs(paths, flags)), flags.format);
    });

  chaperone
    .command('coverage')
    .description('show which obligations are served by which rules')
    .argument('[paths...]', 'the practice; default: the practice here')
    .addOption(configOption())
    .addOption(asOfOption())
    .addOption(
      new Option('--fail-on <level>', 'from which severity on to fail').choices(failLevels).default('error'),
    )
    .addOption(formatOption())
    .action(async (paths: string[], flags: Common & { failOn: FailOn }) => {
      const inputs = await practiceInputs(paths, flags);
      await finish(await coverageCommand({ ...inputs, failOn: flags.failOn }), flags.format);
    });

  chaperone
    .command('explain')
    .description('explain a rule by its id, or a finding by its fingerprint')
    .argument('<rule-or-finding>', 'as a report shows it')
    .argument('[paths...]', 'calendars or folders; default: the practice here')
    .addOption(configOption())
    .addOption(asOfOption())
    .addOption(formatOption())
    .action(async (subject: string, paths: string[], flags: Common) => {
      await finish(await explainCommand({ ...(await practiceInputs(paths, flags)), subject }), flags.format);
    });

  chaperone
    .command('waive')
    .description('ask for one finding to be accepted: writes a waiver, which somebody else must accept')
    .argument('<finding>', 'its fingerprint, as the JSON report shows it')
    .requiredOption('--reason <reason>', 'why: one of the fixed reasons of a false alarm, or a sentence')
    .requiredOption('--until <date>', 'the last day on which it holds, year-month-day')
    .requiredOption('--by <person>', 'who asks: a person of chaperone.yaml')
    .addOption(
      new Option(
        '--sort <sort>',
        'what it is; default: a false alarm if the reason is one of the fixed ones, else an exception',
      ).choices(['false-alarm', 'exception']),
    )
    .addOption(configOption())
    .addOption(asOfOption())
    .addOption(formatOption())
    .action(waiveAction);

  chaperone
    .command('authorizations')
    .description('show the posts that outlast a permission they cite')
    .argument('[paths...]', 'calendars or folders; default: the practice here')
    .option(
      '--about-to-break <date>',
      'only where the permission ends by this day; default: all ends foreseen',
    )
    .addOption(configOption())
    .addOption(asOfOption())
    .addOption(formatOption())
    .action(authorizationsAction);

  chaperone
    .command('init')
    .description('begin a practice: chaperone.yaml, a policy, a calendar, a workflow')
    .argument('[folder]', 'where', '.')
    .option('--yes', 'ask nothing')
    .action(async (folder: string, flags: { yes?: boolean }) => initFolder(folder, flags.yes === true));

  const edge: Edge = {
    cwd,
    options: [configOption, asOfOption, formatOption],
    inputs: (flags) => practiceInputs([], flags),
    finish,
    settle: () => work.current?.done(),
  };
  addDiffCommand(chaperone, edge);
  addUpdateCommand(chaperone, edge);
  addRecordCommands(chaperone, edge);
  addTrainingCommands(chaperone, edge);
  addWatchCommands(chaperone, edge);
  addMetricsCommands(chaperone, edge);

  return chaperone;
}

try {
  await program().parseAsync();
  work.current?.done();
} catch (error) {
  work.current?.done();
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof InputError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else {
    process.stderr.write(
      `Chaperone itself failed (${describe(error)}). Nothing was checked. Please report it.\n`,
    );
    process.exitCode = 3;
  }
}
