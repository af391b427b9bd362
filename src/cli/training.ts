import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { InputError } from '../commands/fault.ts';
import { guideCommand } from '../commands/guide.ts';
import { trainingClausesCommand, type Appended } from '../commands/training-clauses.ts';
import { trainingImportCommand } from '../commands/training-import.ts';
import { trainingCommand } from '../commands/training.ts';
import type { Language } from '../identifiers/detector.ts';
import type { FailOn } from '../lint/verdict.ts';
import { isDay } from '../model/day.ts';
import { decode } from '../read/decode.ts';
import { handbookHtml, handbookLines, markdownLines, plainLines } from '../report/handbook.ts';
import type { Result } from '../report/formats/index.ts';
import { readingWords } from '../report/reading-words.ts';
import { quizHtml, quizLines } from '../report/quiz.ts';
import { append } from './append.ts';
import { target } from './output.ts';
import { named } from './diff.ts';
import { collect, failOnOption, withOptions, type Common, type Edge } from './edge.ts';

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

interface ClausesFlags extends Common {
  readonly policyVersion?: string;
  readonly notMaterial: readonly string[];
  readonly since?: string;
}

/** What is said where a period cannot be read. */
export function checkPeriod(name: string, period: string): string {
  if (/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(period)) return period;
  throw new InputError(`${name} takes a period such as P90D or P6M.`);
}

async function write(root: string, file: Appended['file']): Promise<void> {
  if (file) await append(join(root, file.path), file.lines, file.head);
}

/**
 * Prints a page in the formats asked for; by default the first of `pages` on a terminal, and the second where it goes
 * on to a file or program. In all other formats the report is printed.
 */
async function pages(
  edge: Edge,
  formats: readonly string[],
  pages: Readonly<Record<string, () => string>>,
  result: Result,
): Promise<void> {
  edge.settle();
  const [onTerminal = '', elsewhere = ''] = Object.keys(pages);
  const usual = process.stdout.isTTY ? onTerminal : elsewhere;
  const isPage = (text: string): boolean => Object.hasOwn(pages, target(text).format);
  for (const text of formats.length === 0 ? [usual] : formats.filter(isPage)) {
    const { format, file } = target(text);
    const page = pages[format]!();
    if (file === null) {
      process.stdout.write(page);
      if (process.stdout.isTTY && format === onTerminal) process.stdout.write(`\n${result.report.summary}\n`);
    } else {
      await writeFile(resolve(edge.cwd, file), page);
      process.stdout.write(`Written to ${file}: ${result.report.summary}\n`);
    }
  }
  const others = formats.filter((text) => !isPage(text));
  if (others.length > 0) await edge.finish(result, others);
}

const unbroken = { failOn: 'error', within: 'P90D' } as const;

/** `chaperone training`: who is trained for what. */
function addMatrix(chaperone: Command, edge: Edge): Command {
  return withOptions(
    chaperone.command('training').description('show who is trained for what, and what falls due'),
    edge,
  )
    .option('--within <period>', 'list what falls due within this period', 'P90D')
    .addOption(failOnOption())
    .action(async (flags: TrainingFlags) => {
      const within = checkPeriod('--within', flags.within);
      const inputs = await edge.inputs(flags);
      await edge.finish(await trainingCommand({ ...inputs, within, failOn: flags.failOn }), flags.format);
    });
}

/** `chaperone training import`: a sign-in sheet becomes completions. */
function addImport(training: Command, edge: Edge): void {
  withOptions(
    training
      .command('import')
      .description('take the sign-in sheet of a session into the register of completions')
      .argument('<sheet>', 'a CSV file with a column of names, or a name a line'),
    edge,
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
}

/** `chaperone training clauses`: what is taught, on record. */
function addClauses(training: Command, edge: Edge): void {
  withOptions(
    training
      .command('clauses')
      .description('record what the clauses of the policy ask today, so that changes make courses due again'),
    edge,
  )
    .option('--policy-version <version>', 'the version of the policy; default: the one it states')
    .option('--not-material <rule>', 'a rule whose change nobody has to learn; may be repeated', collect, [])
    .option(
      '--since <revision>',
      'the files before the change: what only reads otherwise asks nobody to learn anew',
    )
    .action(async (flags: ClausesFlags) => {
      const inputs = await edge.inputs(flags);
      const since = flags.since === undefined ? null : await named(flags.since, { ...inputs, cwd: edge.cwd });
      const { file, result } = await trainingClausesCommand({
        ...inputs,
        ...unbroken,
        policyVersion: flags.policyVersion ?? null,
        immaterial: flags.notMaterial,
        since,
      });
      await write(inputs.root, file);
      await edge.finish(result, flags.format);
    });
}

interface Reading {
  readonly lang?: Language;
}

const languageOption = (): Option =>
  new Option(
    '--lang <language>',
    'the language of headings and examples; default: the first of the practice’s',
  ).choices(Object.keys(readingWords));

/** `chaperone training guide`: the handbook of a channel. */
function addGuide(training: Command, edge: Edge): void {
  withOptions(
    training
      .command('guide')
      .description(
        'make the handbook of a channel from the policy in force: text, Markdown, or --format html',
      )
      .argument('<channel>', 'such as instagram')
      .addOption(languageOption()),
    edge,
  ).action(async (channel: string, flags: Common & Reading) => {
    const { lang: language = null } = flags;
    const inputs = await edge.inputs(flags);
    const { book, result } = await guideCommand({ ...inputs, ...unbroken, channel, language });
    if (!book) return edge.finish(result, flags.format);
    const made = {
      text: () => handbookLines(book, plainLines),
      markdown: () => handbookLines(book),
      html: () => handbookHtml(book),
    };
    return pages(edge, flags.format, made, result);
  });
}

/** `chaperone training quiz`: the quiz on a channel. */
function addQuiz(training: Command, edge: Edge): void {
  withOptions(
    training
      .command('quiz')
      .description('make a quiz on a channel as one HTML page, whose result is a line for the register')
      .argument('<channel>', 'such as instagram')
      .addOption(languageOption()),
    edge,
  )
    .option('--policy-version <version>', 'the version of the policy; default: the one it states')
    .action(async (channel: string, flags: Common & Reading & { policyVersion?: string }) => {
      const { lang: language = null } = flags;
      const inputs = await edge.inputs(flags);
      const { book, result } = await guideCommand({ ...inputs, ...unbroken, channel, language });
      if (!book) return edge.finish(result, flags.format);
      const version = flags.policyVersion ?? book.policyVersion;
      if (version === null)
        throw new InputError(
          'There are several policies: say with --policy-version which version is taught.',
        );
      const command = `chaperone training quiz ${book.channel} --format html=quiz.html`;
      const made = {
        text: () => quizLines(book, command),
        html: () => quizHtml(book, version),
        markdown: () => quizLines(book, command, markdownLines),
      };
      return pages(edge, flags.format, made, result);
    });
}

/** Adds the commands about training to the program. */
export function addTrainingCommands(chaperone: Command, edge: Edge): void {
  const training = addMatrix(chaperone, edge);
  addImport(training, edge);
  addClauses(training, edge);
  addGuide(training, edge);
  addQuiz(training, edge);
}
