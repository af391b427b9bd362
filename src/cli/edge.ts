import { Option, type Command } from 'commander';
import { InputError } from '../commands/fault.ts';
import type { ReadOptions } from '../commands/read-practice.ts';
import { exitCodeOf } from '../lint/verdict.ts';
import { isDay } from '../model/day.ts';
import { version } from '../model/version.generated.ts';
import type { Sources } from '../read/sources.ts';
import { formatNames, safe, type Result } from '../report/formats/index.ts';
import { growHeap } from '../sources/engine.ts';
import { loadNames } from '../sources/names.ts';
import { readCalendars } from '../sources/reader.ts';
import { loadTopics } from '../sources/topics.ts';
import { emit, print, target, type Target } from './output.ts';
import { locate } from './place.ts';
import { readingProgress } from './progress.ts';
import { working, type Working } from './working.ts';

/** The flags of every command that reads a practice. */
export interface Common {
  readonly config?: string;
  readonly asOf?: string;
  readonly format: readonly string[];
}

/** What a command reads: a practice, and where it lies. */
export type Inputs = ReadOptions & { readonly sources: Sources; readonly root: string };

/** What the commands are given by the command line. */
export interface Edge {
  readonly cwd: string;
  /** `--config`, `--as-of`, `--format`: each anew for every command. */
  readonly options: readonly (() => Option)[];
  /** @throws InputError where a path or a day does not exist. */
  readonly inputs: (flags: Common, paths?: readonly string[]) => Promise<Inputs>;
  /** Prints a result in the formats asked for; the exit code follows from the report. */
  readonly finish: (result: Result, formats: readonly string[]) => Promise<void>;
  /** Says that the work is done, before something is printed in another way. */
  readonly settle: () => void;
}

const cwd = process.cwd();

/** Says that the command at work goes on; null before one began. */
const work: { current: Working | null } = { current: null };

async function practiceInputs({ config, asOf }: Common, paths: readonly string[] = []): Promise<Inputs> {
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

/** Gathers the values of an option that may be repeated. */
export const collect = (value: string, before: readonly string[]): string[] => [...before, value];
export const configOption = () =>
  new Option(
    '--config <file>',
    'the practice’s chaperone.yaml; default: the nearest one at or above each path',
  );
const asOfOption = () => new Option('--as-of <date>', 'the day that counts as today, year-month-day');
export const formatOption = () =>
  new Option(
    '--format <name[=file]>',
    `how to print, to a file where one is given; may be repeated: ${formatNames.join(', ')}`,
  )
    .argParser(collect)
    .default([], 'text');

/** `--fail-on`, which decides the exit code. */
export const failOnOption = () =>
  new Option('--fail-on <level>', 'from which severity on to fail')
    .choices(['error', 'warning', 'notice', 'never'])
    .default('error');

/** Gives a command the options that all have. */
export const withOptions = (command: Command, { options }: Edge): Command =>
  options.reduce((sum, option) => sum.addOption(option()), command);

/** The same for a command that reads a register or an export, which may be large. */
export const withLargeInput = (command: Command, edge: Edge): Command =>
  withOptions(command, edge).hook('preAction', () => growHeap('largeInput'));

export const edge: Edge = {
  cwd,
  options: [configOption, asOfOption, formatOption],
  inputs: practiceInputs,
  finish,
  settle: () => work.current?.done(),
};
