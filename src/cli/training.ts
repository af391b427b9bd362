import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { InputError } from '../commands/fault.ts';
import { trainingClausesCommand, type Appended } from '../commands/training-clauses.ts';
import { trainingImportCommand } from '../commands/training-import.ts';
import { trainingCommand } from '../commands/training.ts';
import type { FailOn } from '../lint/verdict.ts';
import { isDay } from '../model/day.ts';
import { decode } from '../read/decode.ts';
import { append } from './append.ts';
import type { Common, Edge } from './records.ts';

interface TrainingFlags extends Common {
  readonly within: string;
  readonly failOn: FailOn;
}

interface ImportFlags extends Common {
  readonly course: string;
  readonly date: string;
  readonly policyVersion?: string;
  readonly evidence: string;
}

const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** What is said where a period cannot be read. */
export function checkPeriod(name: string, period: string): string {
  if (/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(period)) return period;
  throw new InputError(`${name} takes a period such as P90D or P6M.`);
}

async function write(root: string, file: Appended['file']): Promise<void> {
  if (file) await append(join(root, file.path), file.lines, file.head);
}

/** Adds the commands about training to the program. */
export function addTrainingCommands(chaperone: Command, edge: Edge): void {
  const common = (command: Command): Command =>
    edge.options.reduce((sum, option) => sum.addOption(option()), command);
  const unbroken = { failOn: 'error', within: 'P90D' } as const;

  const training = common(
    chaperone.command('training').description('show who is trained for what, and what falls due'),
  )
    .option('--within <period>', 'list what falls due within this period', 'P90D')
    .addOption(
      new Option('--fail-on <level>', 'from which severity on to fail')
        .choices(['error', 'warning', 'notice', 'never'])
        .default('error'),
    )
    .action(async (flags: TrainingFlags) => {
      const within = checkPeriod('--within', flags.within);
      const inputs = await edge.inputs(flags);
      await edge.finish(await trainingCommand({ ...inputs, within, failOn: flags.failOn }), flags.format);
    });

  common(
    training
      .command('import')
      .description('take the sign-in sheet of a session into the register of completions')
      .argument('<sheet>', 'a CSV file with a column of names, or a name a line'),
  )
    .requiredOption('--course <id>', 'the course that was held')
    .requiredOption('--date <date>', 'the day of the session, year-month-day')
    .option('--policy-version <version>', 'the version of the policy that was taught; default: today’s')
    .option('--evidence <words>', 'what shows it, its sort first', 'sign-in sheet')
    .action(async (path: string, flags: ImportFlags) => {
      if (!isDay(flags.date)) throw new InputError('--date takes a day that exists, written year-month-day.');
      const bytes = await readFile(resolve(edge.cwd, path)).catch(() => null);
      const { source, problem } = bytes ? decode(path, bytes) : { source: null, problem: null };
      if (!source)
        throw new InputError(problem?.message ?? 'The sign-in sheet cannot be read: check its path.');
      const { course, date, policyVersion = null, evidence } = flags;
      const inputs = await edge.inputs(flags);
      const { file, result } = await trainingImportCommand({
        ...inputs,
        ...unbroken,
        sheet: source,
        course,
        date,
        policyVersion,
        evidence,
      });
      await write(inputs.root, file);
      await edge.finish(result, flags.format);
    });

  common(
    training
      .command('clauses')
      .description('record what the clauses of the policy ask today, so that changes make courses due again'),
  )
    .option('--policy-version <version>', 'the version of the policy; default: the one it states')
    .option('--not-material <rule>', 'a rule whose change nobody has to learn; may be repeated', collect, [])
    .action(async (flags: Common & { policyVersion?: string; notMaterial: readonly string[] }) => {
      const inputs = await edge.inputs(flags);
      const { file, result } = await trainingClausesCommand({
        ...inputs,
        ...unbroken,
        policyVersion: flags.policyVersion ?? null,
        immaterial: flags.notMaterial,
      });
      await write(inputs.root, file);
      await edge.finish(result, flags.format);
    });
}
