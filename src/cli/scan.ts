import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { Option, type Command } from 'commander';
import { InputError } from '../commands/fault.ts';
import { scanCommand, scanLines } from '../commands/scan.ts';
import type { FailOn } from '../lint/verdict.ts';
import { loadNames } from '../sources/names.ts';
import { configOption, failOnOption, formatOption, type Common, type Edge } from './edge.ts';
import { practiceAt } from './place.ts';

interface ScanFlags extends Common {
  readonly batch?: boolean;
  readonly files?: boolean;
  readonly everything?: boolean;
  readonly level: 'error' | 'review';
  readonly lang?: 'en' | 'es';
  readonly failOn: FailOn;
}

const isLanguage = (name: string): name is 'en' | 'es' => name === 'en' || name === 'es';

/** The text of a file. @throws InputError where it cannot be read */
async function textAt(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new InputError('A file that was named cannot be read: check the spelling of the paths.');
  }
}

async function scan(texts: readonly string[], flags: ScanFlags, edge: Edge): Promise<void> {
  const practice = flags.config === undefined ? null : await practiceAt(edge.cwd, flags.config);
  const languages = flags.lang ? [flags.lang] : (practice?.languages ?? ['en']).filter(isLanguage);
  const options = { level: flags.level, languages, practice, names: await loadNames() };
  if (flags.batch) {
    const lines = (await text(process.stdin)).split('\n');
    for (const line of scanLines(lines, options)) process.stdout.write(`${line}\n`);
    return;
  }
  const sources = flags.files
    ? await Promise.all(texts.map(async (path) => ({ path, text: await textAt(path) })))
    : [
        {
          path: 'text',
          text: texts.length === 0 || texts[0] === '-' ? await text(process.stdin) : texts.join(' '),
        },
      ];
  const asOf = new Date().toISOString().slice(0, 10);
  const everything = flags.everything === true;
  await edge.finish(
    scanCommand({ ...options, sources, everything, asOf, failOn: flags.failOn }),
    flags.format,
  );
}

/** Adds `scan`. */
export function addScanCommand(chaperone: Command, edge: Edge): void {
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
    .addOption(failOnOption())
    .addOption(configOption())
    .addOption(formatOption())
    .action((texts: string[], flags: ScanFlags) => scan(texts, flags, edge));
}
