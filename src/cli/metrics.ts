import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Option } from 'commander';
import type { Command } from 'commander';
import { InputError } from '../commands/fault.ts';
import { importCommand, type Import } from '../commands/metrics-import.ts';
import { metricsReportCommand } from '../commands/metrics-report.ts';
import { reportPageCommand } from '../commands/report-page.ts';
import type { DateOrder } from '../metrics/date.ts';
import type { DecimalSign } from '../metrics/number.ts';

import { isRole, nameKey } from '../metrics/recognise.ts';
import type { ReadSheets } from '../metrics/tables.ts';
import { safe } from '../report/formats/index.ts';
import { page } from '../report/page/index.ts';
import { gitHistory } from '../sources/history.ts';
import { print, written } from './output.ts';
import { locate } from './place.ts';
import { collect, withLargeInput, type Common, type Edge } from './edge.ts';

interface ImportFlags extends Common {
  readonly dryRun?: boolean;
  readonly ignore: readonly string[];
  readonly read: readonly string[];
  readonly dates?: DateOrder;
  readonly decimal?: DecimalSign;
  readonly zone?: string;
  readonly year?: string;
}

/** The reader of workbooks, a bundle of its own that is loaded where a workbook is given. */
const readSheets: ReadSheets = async (bytes) => {
  const bundle = (await import(new URL('./sheets.js', import.meta.url).href)) as { readSheets: ReadSheets };
  return bundle.readSheets(bytes);
};

/** Reads `--read "Column=role"`. @throws InputError */
function columnSaid(text: string): [string, string] {
  const at = text.lastIndexOf('=');
  const [name, role] = [nameKey(text.slice(0, at)), text.slice(at + 1).trim()];
  if (at < 1 || name === '' || !isRole(role))
    throw new InputError(
      '--read takes the name of a column and what it holds, as --read "Total reach=reach". docs/metrics.md lists what there is.',
    );
  return [name, role];
}

function yearSaid(year: string | undefined): number | null {
  if (year === undefined) return null;
  if (!/^20\d{2}$/.test(year)) throw new InputError('--year takes a year, such as 2026.');
  return Number(year);
}

function zoneSaid(zone: string | undefined): string | null {
  if (zone === undefined) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new InputError('--zone takes a name of the IANA time zone database, such as America/Los_Angeles.');
  }
}

/** Writes the cleaned files one after the other; each takes the place of the old one only when it is whole. */
async function writeFiles(root: string, files: Import['files']): Promise<void> {
  for (const { path, text } of files) {
    const target = join(root, path);
    await mkdir(dirname(target), { recursive: true });
    const unfinished = `${target}.new`;
    try {
      await pipeline(Readable.from(text()), createWriteStream(unfinished));
      await rename(unfinished, target);
    } finally {
      await rm(unfinished, { force: true });
    }
  }
}

/** Adds the commands about metrics, and the report for the owner, to the program. */
export function addMetricsCommands(chaperone: Command, edge: Edge): void {
  const common = (command: Command): Command => withLargeInput(command, edge);
  const metrics = chaperone
    .command('metrics')
    .description('what the posts achieved, from the channels’ own exports');

  common(
    metrics
      .command('import')
      .description('read exports of channels as downloaded, and keep their cleaned figures'),
  )
    .argument(
      '<files...>',
      'exports: CSV or a workbook, of Meta Business Suite, X, LinkedIn, TikTok, YouTube',
    )
    .option('--dry-run', 'show what would be done, and write nothing')
    .option('--ignore <column>', 'leave out a column that is not known; may be repeated', collect, [])
    .option('--read <column=metric>', 'say what a column holds; may be repeated', collect, [])
    .addOption(
      new Option('--dates <order>', 'how 2/3 is meant: month first or day first').choices(['mdy', 'dmy']),
    )
    .addOption(new Option('--decimal <sign>', 'what stands before decimals').choices(['dot', 'comma']))
    .option('--year <year>', 'the year of the first day, where an export gives days without one')
    .option('--zone <zone>', 'the zone in which the export gives times; default: the practice’s')
    .action(async (files: string[], flags: ImportFlags) => {
      const exports = await locate(edge.cwd, files, null);
      const inputs = await edge.inputs(flags);
      const { files: written, result } = await importCommand({
        ...inputs,
        exports: exports.sources,
        files: exports.paths,
        readSheets,
        ignore: flags.ignore.map(nameKey),
        read: new Map(flags.read.map(columnSaid)),
        dates: flags.dates ?? null,
        decimal: flags.decimal ?? null,
        year: yearSaid(flags.year),
        exportZone: zoneSaid(flags.zone),
        dryRun: flags.dryRun === true,
      });
      await writeFiles(inputs.root, written);
      await edge.finish(result, flags.format);
    });

  common(
    metrics
      .command('report')
      .description('show what posts achieved, where effort pays, and the figures of care'),
  ).action(async (flags: Common) => {
    const inputs = await edge.inputs(flags);
    const history = await gitHistory(inputs.root);
    await edge.finish(await metricsReportCommand({ ...inputs, history }), flags.format);
  });

  common(
    chaperone
      .command('report')
      .description('show calendars, findings, effect, records and training together'),
  )
    .option('--html <file>', 'write it as one page that needs nothing else')
    .action(async (flags: Common & { html?: string }) => {
      const inputs = await edge.inputs(flags);
      const history = await gitHistory(inputs.root);
      const result = await reportPageCommand({ ...inputs, history });
      if (flags.html === undefined) return edge.finish(result, flags.format);
      const shown = safe(result);
      await writeFile(resolve(edge.cwd, flags.html), page(shown.report, shown.data));
      if (flags.format.length > 0) await edge.finish(result, flags.format);
      else {
        edge.settle();
        await print(written([flags.html], shown));
      }
    });
}
