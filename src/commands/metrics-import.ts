import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
import { collect, collectAll, type Collected } from '../metrics/collect.ts';
import type { Intake } from '../metrics/intake.ts';
import { merge } from '../metrics/merge.ts';
import { metricsFolder } from '../metrics/store.ts';
import { readExport, type ImportWishes, type Read } from '../metrics/read.ts';
import type { ReadSheets } from '../metrics/tables.ts';
import type { RecordProblem } from '../records/register.ts';
import type { Result } from '../report/formats/index.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { comparison, type Compare } from './metrics-compare.ts';
import { dataOf, notesOf, previewTables, summaryOf, writtenTable, type Plan } from './metrics-preview.ts';
import { readJudgedWorld, recordFindings, type RecordsInputs } from './records.ts';

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
  const { all, register } = await readJudgedWorld(inputs, 'all');
  const { document } = all.read.practice;
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
  const tables = [
    ...previewTables(reads),
    ...(isRefused ? [] : [writtenTable(plans, mayWrite)]),
    ...compared.tables,
  ];
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
