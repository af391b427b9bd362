import { addPeriod } from '../model/period.ts';
import { discoverability, proofOf } from '../records/proof.ts';
import { happenedBy, type RecordProblem, type Register } from '../records/register.ts';
import { retentionOf, type Retention, type RetentionState } from '../records/retention.ts';
import type { RecordState } from '../records/state.ts';
import type { Table } from '../model/generated.ts';
import { crossCheck } from '../records/checks.ts';
import type { Result } from '../report/formats/index.ts';
import { count, ending } from '../report/words.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { isDoubtful, legalRecordOf, readRecordsWorld, readRegister, recordFindings } from './records.ts';
import type { RecordsInputs } from './records.ts';

export interface RetentionInputs extends RecordsInputs {
  /** Only what is due. */
  readonly due: boolean;
  /** Only what is due, or falls due within this period (ISO 8601) from the day asked about. */
  readonly within: string | null;
}

/** Most rows that a table for people shows; its `total` says how many there are, JSON has all. */
const shownRows = 500;

/** The answer for a record as the JSON contract has it. */
export function answerOf(retention: Retention, asOf: string) {
  const { record, classified, holds, keepUntil, deciding, state } = retention;
  const [first] = classified.classes;
  const { clock } = deciding ?? retention.applied[0] ?? { clock: null };
  return {
    id: record.id,
    class: first?.entry.id ?? null,
    classes: classified.classes.map(({ entry }) => entry.id),
    legalRecord: first ? legalRecordOf(first.entry) : 'ask',
    schedule: first?.entry.schedule ?? null,
    trigger: { event: clock?.event ?? null, date: clock?.state === 'began' ? clock.day : null },
    keepUntil,
    action: retention.action,
    state,
    holds: holds.map(({ id }) => id),
    why: proofOf(retention, asOf),
  };
}

export type Answer = ReturnType<typeof answerOf>;

/** Of what does not fit in the documents, what bears on the answers; `chaperone records` tells all. */
const matters: ReadonlySet<string> = new Set(['retention/unconfirmed', 'retention/under-minimum']);

/** Nothing is due while a document that decides about it cannot be read. */
const doubted = (retention: Retention): Retention =>
  retention.state === 'due' ? { ...retention, state: 'undetermined' } : retention;

function wanted({ due, within }: RetentionInputs, asOf: string): (retention: Retention) => boolean {
  if (!due && within === null) return () => true;
  const until = within === null ? null : addPeriod(asOf, within);
  return ({ state, keepUntil }) =>
    state === 'due' || (until !== null && state !== 'disposed' && keepUntil !== null && keepUntil < until);
}

function tableOf(answers: readonly Answer[], total: number): Table {
  const rows = answers.map(({ id, class: of, state, keepUntil, holds, why }) => [
    id,
    of ?? '',
    state,
    keepUntil ?? '',
    holds.join(', '),
    why.join(' '),
  ]);
  const columns = ['Record', 'Class', 'State', 'Kept through', 'Holds', 'Why'];
  return { id: 'retention', title: 'How long records are kept', columns, rows, total };
}

function countTable(counts: ReadonlyMap<RetentionState, number>): Table {
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return { id: 'states', title: 'Records by state', columns: ['State', 'Records'], rows, total: rows.length };
}

function undetermined(count: number, register: Register, folder: string): RecordProblem[] {
  if (count === 0) return [];
  const path = register.files[0] ?? folder;
  const message =
    count === 1
      ? 'How long 1 record is kept cannot be told.'
      : `How long ${count} records are kept cannot be told.`;
  return [
    {
      finding: 'retention/undetermined',
      place: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
      message,
    },
  ];
}

/** `chaperone retention`: the state of each record on a day, with its proof. */
export async function retentionCommand(
  inputs: RetentionInputs,
): Promise<Result & { readonly list: { readonly key: string; readonly values: Iterable<Answer> } }> {
  const all = await readRecordsWorld(inputs, 'documents');
  const { read, policy, folder } = all;
  const { asOf, document } = read.practice;
  const hadHappened = happenedBy(asOf, document.timeZone);
  const register = await readRegister(inputs.sources, folder, undefined, hadHappened);
  const ask = retentionOf(all.world);
  const doubt = isDoubtful(all, register);
  const isWanted = wanted(inputs, asOf);
  const counts = new Map<RetentionState, number>();
  const retention = (record: RecordState): Retention => (doubt ? doubted(ask(record)) : ask(record));
  const used = new Set<string | undefined>();
  const shown = [...register.records.values()]
    .filter((record) => {
      const answer = retention(record);
      for (const { entry } of answer.classified.classes) used.add(entry.schedule);
      counts.set(answer.state, (counts.get(answer.state) ?? 0) + 1);
      return isWanted(answer);
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  // Proofs are told for what is shown, one by one: a large register has more of them than memory.
  const answer = (record: RecordState): Answer => answerOf(retention(record), asOf);
  const problems = [
    ...register.problems,
    ...crossCheck(policy, document, asOf).filter(
      ({ finding, about }) => matters.has(finding) && used.has(about),
    ),
    ...undetermined(counts.get('undetermined') ?? 0, register, folder),
  ];
  const findings = [...documentFindings(all.documentProblems), ...recordFindings(problems, all)];
  const tables = [countTable(counts), tableOf(shown.slice(0, shownRows).map(answer), shown.length)];
  const report = reportOf('retention', read, { findings, cards: [], tables }, 'error');
  const said = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, number]) => `${number} ${state}`);
  report.summary = ending([count(register.records.size, 'record'), ...said].join(', '), report.counts);
  report.notes.push(
    `The register has ${count(register.events, 'event')} about ${count(register.records.size, 'record')}.`,
    discoverability,
  );
  if (register.later > 0)
    report.notes.push(`Left aside: ${count(register.later, 'event')} of days after ${asOf}.`);
  if (doubt)
    report.notes.push(
      'A document or a line of the register cannot be read: until that is mended, nothing is due.',
    );
  const values = {
    *[Symbol.iterator]() {
      for (const record of shown) yield answer(record);
    },
  };
  const list = { key: 'records', values };
  return { report, data: {}, list, practice: document, echoes: true };
}
