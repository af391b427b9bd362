import type { DocumentProblem } from '../read/problem.ts';
import type { Finding, Table } from '../model/generated.ts';
import type { Sources } from '../read/sources.ts';
import { collect, type Collected } from '../metrics/clean.ts';
import { merge, metricsFolder, type Merged } from '../metrics/store.ts';
import { readExport, type ImportWishes, type Read, type ReadSheets } from '../metrics/read.ts';
import type { RecordProblem } from '../records/register.ts';
import type { Result } from '../report/formats/index.ts';
import { channelName } from '../model/channel-name.ts';
import { documentFindings, reportOf } from './lint.ts';
import { comparison, type Compare } from './metrics-compare.ts';
import { readRecordsWorld, readRegister, recordFindings, type RecordsInputs } from './records.ts';

export interface ImportInputs extends RecordsInputs, ImportWishes {
  /** Where the exports lie, and their paths there. */
  readonly exports: Sources;
  readonly files: readonly string[];
  readonly readSheets: ReadSheets;
  /** The zone in which the exports give times; null: the practice's. */
  readonly exportZone: string | null;
  readonly dryRun: boolean;
}

/** What an import writes and says. */
export interface Import {
  readonly files: readonly { readonly path: string; readonly text: () => Iterable<string> }[];
  readonly result: Result;
}

/** Most rows of a table for people. */
const shown = 200;

function table(id: string, title: string, columns: string[], rows: (string | number | null)[][]): Table {
  return { id, title, columns, rows: rows.slice(0, shown), total: rows.length };
}

const nameOf = ({ path, sheet }: Read): string => (sheet === null ? path : `${path}, sheet ${sheet}`);

/** Why lines were not used, in words. */
function ignoredWords({ blank, totals, repeated }: Read['counts']): string {
  const parts = [
    blank > 0 ? `${blank} blank` : '',
    totals > 0 ? `${totals} of totals` : '',
    repeated > 0 ? `${repeated} told twice` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const becameOf: Readonly<Record<string, string>> = {
  id: 'used: id of the post',
  permalink: 'used: address of the post',
  published: 'used: when it went out',
  day: 'used: day',
  span: 'used: time the figures cover',
  text: 'compared with the calendar, then dropped',
  aside: 'not needed',
  personal: 'dropped: may name people',
  ignored: 'left out, as asked',
};

function previewTables(reads: readonly Read[]): Table[] {
  return [
    table(
      'exports',
      'What was found in the exports',
      ['File', 'What it is', 'Lines', 'Used', 'Ignored', 'Header in line'],
      reads.map((read) => {
        const { counts, layout } = read;
        const ignored = counts.blank + counts.totals + counts.repeated;
        const why = ignored > 0 ? `${ignored} (${ignoredWords(counts)})` : '0';
        return [
          nameOf(read),
          layout.form.title,
          counts.posts + ignored,
          counts.posts,
          why,
          layout.headerLine,
        ];
      }),
    ),
    table(
      'columns',
      'What became of each column',
      ['File', 'Column', 'What became of it'],
      reads.flatMap((read) =>
        read.layout.columns.map(({ name, role }) => [nameOf(read), name, becameOf[role] ?? `used: ${role}`]),
      ),
    ),
  ];
}

function writtenTable(merged: readonly Merged[]): Table {
  return table(
    'written',
    'Cleaned files',
    ['File', 'New', 'Replaced by newer figures', 'As before', 'Written'],
    merged.map(({ path, fresh, replaced, same, text }) => [
      path,
      fresh,
      replaced,
      same,
      text ? 'yes' : 'unchanged',
    ]),
  );
}

function refusalsOf(problems: readonly DocumentProblem[]): Finding[] {
  return documentFindings(problems);
}

/** Joins what was read from several files; a later file's figures of a post replace those of an earlier one. */
function joined(reads: readonly Read[]): Collected {
  const all: Collected = new Map();
  for (const { collected } of reads)
    for (const [key, posts] of collected) {
      const before = all.get(key);
      if (!before) all.set(key, posts);
      else for (const [identity, packed] of posts) before.set(identity, packed);
    }
  return all;
}

function fell(merged: readonly Merged[]): RecordProblem[] {
  return merged.flatMap(({ path, fell: count }) =>
    count === 0
      ? []
      : [
          {
            finding: 'metrics/fell',
            place: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
            message: `Counts of ${count} ${count === 1 ? 'post' : 'posts'} went down.`,
          },
        ],
  );
}

/** Reads every export; each post is shown to `compare` on the way. */
async function readAll(inputs: ImportInputs, zone: string, compare: Compare) {
  const reads: Read[] = [];
  const problems: DocumentProblem[] = [];
  const left: string[] = [];
  for (const path of inputs.files) {
    const zones = { from: inputs.exportZone ?? zone, to: zone };
    const answer = await readExport(inputs.exports, path, inputs, zones, inputs.readSheets, (seen) => {
      const collected = seen.into;
      const added = collect(collected, seen.post, path, seen.line);
      if (added === 'new') compare.see(seen);
      return added;
    });
    reads.push(...answer.reads);
    problems.push(...answer.problems);
    left.push(...answer.left);
  }
  return { reads, problems, left };
}

/**
 * `chaperone metrics import`: reads the exports of channels as they were downloaded, says what became of each line and
 * column, and yields the cleaned files. Where any export is refused, nothing is written.
 */
export async function importCommand(inputs: ImportInputs): Promise<Import> {
  const all = await readRecordsWorld(inputs);
  const { document } = all.read.practice;
  const register = await readRegister(inputs.sources, all.folder);
  const compare = comparison(all, register.records);
  const { reads, problems, left } = await readAll(inputs, document.timeZone, compare);
  const isRefused = problems.length > 0;
  const malformed: RecordProblem[] = [];
  const merged: Merged[] = [];
  if (!isRefused)
    for (const [key, fresh] of [...joined(reads)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const path = `${metricsFolder(all.folder)}/${key}.csv`;
      const channel = key.slice(0, -8);
      merged.push(await merge(inputs.sources, path, channel, fresh, (problem) => malformed.push(problem)));
    }
  const mayWrite = !isRefused && malformed.length === 0 && !inputs.dryRun;
  const compared = isRefused ? { problems: [], tables: [], notes: [] } : compare.done();
  const findings = [
    ...refusalsOf([...all.documentProblems, ...problems]),
    ...recordFindings([...malformed, ...compared.problems, ...fell(merged)], all),
  ];
  const tables = [
    ...previewTables(reads),
    ...(isRefused ? [] : [writtenTable(merged)]),
    ...compared.tables,
  ].filter(({ rows }) => rows.length > 0);
  const report = reportOf('metrics import', all.read, { findings, cards: [], tables }, 'error');
  report.notes = [
    ...notesOf(reads, left, merged, { isRefused, mayWrite, dryRun: inputs.dryRun }),
    ...compared.notes,
  ];
  const files = mayWrite ? merged.flatMap(({ path, text }) => (text ? [{ path, text }] : [])) : [];
  const data = {
    exports: reads.map((read) => ({
      path: read.path,
      sheet: read.sheet,
      channel: read.layout.form.channel,
      of: read.layout.form.of,
      ...read.counts,
      columns: read.layout.columns.map(({ name, role }) => ({ name, role })),
    })),
    written: merged.map(({ path, fresh, replaced, same, text }) => ({
      path,
      fresh,
      replaced,
      same,
      written: mayWrite && text !== null,
    })),
  };
  return { files, result: { report, data, practice: document } };
}

function notesOf(
  reads: readonly Read[],
  left: readonly string[],
  merged: readonly Merged[],
  { isRefused, mayWrite, dryRun }: { isRefused: boolean; mayWrite: boolean; dryRun: boolean },
): string[] {
  const personal = reads.flatMap(({ layout }) => layout.columns.filter(({ role }) => role === 'personal'));
  const rounded = reads.reduce((sum, { counts }) => sum + counts.rounded, 0);
  const replaced = merged.reduce((sum, one) => sum + one.replaced, 0);
  const changed = merged.filter(({ text }) => text).length;
  const channels = [...new Set(reads.map(({ layout }) => channelName(layout.form.channel)))];
  return [
    ...(isRefused
      ? ['Nothing was written: an export was refused, and half of the figures would mislead.']
      : []),
    ...(dryRun && !isRefused ? ['This is what would be done. Nothing was written.'] : []),
    ...(mayWrite && changed === 0 ? ['All of this was imported before: nothing changed.'] : []),
    ...(mayWrite && changed > 0
      ? [
          `${channels.join(', ')}: ${changed} cleaned ${changed === 1 ? 'file' : 'files'} written. The exports themselves are not kept: delete them.`,
        ]
      : []),
    ...(replaced > 0
      ? [`Of ${replaced} ${replaced === 1 ? 'post' : 'posts'} newer figures replaced older ones.`]
      : []),
    ...(personal.length > 0
      ? [`Dropped, since they may name people: ${[...new Set(personal.map(({ name }) => name))].join(', ')}.`]
      : []),
    ...(rounded > 0
      ? [
          `${rounded} ${rounded === 1 ? 'figure was' : 'figures were'} rounded by the channel, as 1.2K is: they are as exact as that.`,
        ]
      : []),
    ...left,
  ];
}
