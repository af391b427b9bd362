import type { DocumentProblem } from '../read/problem.ts';
import type { Table } from '../model/generated.ts';
import type { Sources } from '../read/sources.ts';
import { collect, collectAll, type Collected, type Month } from '../metrics/collect.ts';
import type { Intake } from '../metrics/intake.ts';
import { merge, type Merged } from '../metrics/merge.ts';
import { metricsFolder } from '../metrics/store.ts';
import { readExport, type ImportWishes, type Read } from '../metrics/read.ts';
import type { ReadSheets } from '../metrics/tables.ts';
import type { RecordProblem } from '../records/register.ts';
import type { Result } from '../report/formats/index.ts';
import { count } from '../report/words.ts';
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
  readonly files: readonly { readonly path: string; readonly text: () => AsyncIterable<string> }[];
  readonly result: Result;
}

/** Most rows of a table for people. */
const shown = 200;

function table(id: string, title: string, columns: string[], rows: (string | number | null)[][]): Table {
  return { id, title, columns, rows: rows.slice(0, shown), total: rows.length };
}

const nameOf = ({ path, sheet }: Read): string => (sheet === null ? path : `${path}, sheet ${sheet}`);

/** Why lines were not used, in words. */
function ignoredWords({ blank, totals }: Read['counts']): string {
  const parts = [blank > 0 ? `${blank} blank` : '', totals > 0 ? `${totals} of totals` : ''];
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
        const ignored = counts.blank + counts.totals;
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

/** What is to become of a cleaned file. */
interface Plan extends Omit<Merged, 'text'> {
  readonly path: string;
  readonly month: Month;
  /** Lines of exports that were told twice. */
  readonly repeated: number;
}

function writtenTable(plans: readonly Plan[]): Table {
  return table(
    'written',
    'Cleaned files',
    ['File', 'New', 'Replaced by newer figures', 'As before', 'Written'],
    plans.map(({ path, fresh, replaced, same, isChanged }) => [
      path,
      fresh,
      replaced,
      same,
      isChanged ? 'yes' : 'unchanged',
    ]),
  );
}

function fell(plans: readonly Plan[]): RecordProblem[] {
  return plans.flatMap(({ path, fell: count }) =>
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
async function readAll(inputs: ImportInputs, zone: string, today: string, compare: Compare) {
  const reads: Read[] = [];
  const problems: DocumentProblem[] = [];
  const left: string[] = [];
  const collected: Collected = new Map();
  const zones = { from: inputs.exportZone ?? zone, to: zone, today };
  const begin = (): Intake => {
    const posts: Collected = new Map();
    const compared = compare.begin();
    return {
      take(seen) {
        collect(posts, seen);
        compared.take(seen);
      },
      keep() {
        collectAll(collected, posts);
        compared.keep();
      },
    };
  };
  for (const path of inputs.files) {
    const { exports, readSheets } = inputs;
    const answer = await readExport(exports, path, inputs, zones, readSheets, begin);
    reads.push(...answer.reads);
    problems.push(...answer.problems);
    left.push(...answer.left);
  }
  return { reads, problems, left, collected };
}

/** What is to become of each cleaned file, month by month: no more than one is held at a time. */
async function plansFor(inputs: ImportInputs, folder: string, collected: Collected) {
  const plans: Plan[] = [];
  const problems: DocumentProblem[] = [];
  const malformed: RecordProblem[] = [];
  for (const [key, month] of [...collected].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = `${metricsFolder(folder)}/${key}.csv`;
    const { posts, repeated } = month.posts((problem) => problems.push(problem));
    const { text: _text, ...counts } = await merge(inputs.sources, path, month.channel, posts, (one) =>
      malformed.push(one),
    );
    plans.push({ path, month, repeated, ...counts });
  }
  return { plans, problems, malformed };
}

/** The text of a cleaned file, put together when its turn comes. */
async function* textOf(sources: Sources, { path, month }: Plan): AsyncGenerator<string> {
  const { posts } = month.posts(() => undefined);
  yield* (await merge(sources, path, month.channel, posts, () => undefined)).text();
}

/**
 * `chaperone metrics import`: reads the exports of channels as they were downloaded, says what became of each line and
 * column, and yields the cleaned files. Where any export is refused, nothing is written.
 */
export async function importCommand(inputs: ImportInputs): Promise<Import> {
  const all = await readRecordsWorld(inputs, 'judgement');
  const { document } = all.read.practice;
  const register = await readRegister(inputs.sources, all.folder);
  const compare = comparison(all, register.records);
  const { reads, problems, left, collected } = await readAll(
    inputs,
    document.timeZone,
    all.read.practice.asOf,
    compare,
  );
  const {
    plans,
    malformed,
    problems: contradictions,
  } = await plansFor(inputs, all.folder, problems.length > 0 ? new Map() : collected);
  const refusals = [...problems, ...contradictions];
  const isRefused = refusals.length > 0;
  const mayWrite = !isRefused && malformed.length === 0 && !inputs.dryRun;
  const compared = isRefused ? { problems: [], tables: [], notes: [] } : compare.done();
  const findings = [
    ...documentFindings([...all.documentProblems, ...refusals]),
    ...recordFindings([...malformed, ...compared.problems, ...fell(plans)], all),
  ];
  const tables = [...previewTables(reads), ...(isRefused ? [] : [writtenTable(plans)]), ...compared.tables];
  const found = { findings, cards: [], tables: tables.filter(({ rows }) => rows.length > 0) };
  const report = reportOf('metrics import', all.read, found, 'error');
  report.summary = summaryOf(reads, plans, mayWrite);
  report.notes = [...notesOf(reads, left, plans, { isRefused, mayWrite, ...inputs }), ...compared.notes];
  const changed = mayWrite ? plans.filter(({ isChanged }) => isChanged) : [];
  return {
    files: changed.map((plan) => ({ path: plan.path, text: () => textOf(inputs.sources, plan) })),
    result: { report, data: dataOf(reads, plans, mayWrite), practice: document },
  };
}

/** What came of it, in a line. */
function summaryOf(reads: readonly Read[], plans: readonly Plan[], mayWrite: boolean): string {
  const lines = reads.reduce((sum, { counts }) => sum + counts.posts, 0);
  const fresh = plans.reduce((sum, one) => sum + one.fresh, 0);
  const replaced = plans.reduce((sum, one) => sum + one.replaced, 0);
  const read = `${count(lines, 'line')} of ${count(reads.length, 'export')} read`;
  return `${read}: ${fresh} new, ${replaced} with newer figures${mayWrite ? '' : ', nothing written'}.`;
}

function dataOf(reads: readonly Read[], plans: readonly Plan[], mayWrite: boolean) {
  return {
    exports: reads.map(({ path, sheet, layout, counts }) => ({
      path,
      sheet,
      channel: layout.form.channel,
      of: layout.form.of,
      ...counts,
      columns: layout.columns.map(({ name, role }) => ({ name, role })),
    })),
    files: plans.map(({ path, fresh, replaced, same, repeated, isChanged }) => ({
      path,
      fresh,
      replaced,
      same,
      repeated,
      written: mayWrite && isChanged,
    })),
  };
}

function notesOf(
  reads: readonly Read[],
  left: readonly string[],
  plans: readonly Plan[],
  { isRefused, mayWrite, dryRun }: { isRefused: boolean; mayWrite: boolean; dryRun: boolean },
): string[] {
  const personal = reads.flatMap(({ layout }) => layout.columns.filter(({ role }) => role === 'personal'));
  const rounded = reads.reduce((sum, { counts }) => sum + counts.rounded, 0);
  const replaced = plans.reduce((sum, one) => sum + one.replaced, 0);
  const changed = plans.filter(({ isChanged }) => isChanged).length;
  const repeated = plans.reduce((sum, one) => sum + one.repeated, 0);
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
    ...(repeated > 0
      ? [`${repeated} ${repeated === 1 ? 'line was' : 'lines were'} told twice, and counted once.`]
      : []),
    ...reads
      .filter(({ isOpen }) => isOpen)
      .map(
        (read) =>
          `${nameOf(read)} ends within its last line, as a file that was cut off does: look whether the last post has all its figures.`,
      ),
    ...(rounded > 0
      ? [
          `${rounded} ${rounded === 1 ? 'figure was' : 'figures were'} rounded by the channel, as 1.2K is: they are as exact as that.`,
        ]
      : []),
    ...left,
  ];
}
