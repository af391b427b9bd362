import { stamp } from '../lint/stamp.ts';
import type { FailOn } from '../lint/verdict.ts';
import type { AgendaItem, Finding, Table, WatchItem } from '../model/generated.ts';
import { addPeriod, periodInWords } from '../model/period.ts';
import type { Result } from '../report/formats/index.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readJudgedWorld, type RecordsInputs } from './records.ts';
import type { ReadPractice } from './read-practice.ts';
import {
  holdItems,
  lawItems,
  permissionItems,
  postItems,
  retentionItems,
  trainingItems,
  waiverItems,
  type Window,
} from './watch-items.ts';

export interface WatchInputs extends RecordsInputs {
  readonly failOn: FailOn;
  /** How far ahead to look, ISO 8601. */
  readonly within: string;
}

const kinds: Readonly<Record<WatchItem['what'], string>> = {
  permission: 'Permission',
  training: 'Training',
  waiver: 'Waiver',
  retention: 'Records',
  hold: 'Hold',
  law: 'Law',
  post: 'Post',
};

/** The overdue first, by day; what has no day before what has one. */
function order(a: WatchItem, b: WatchItem): number {
  const key = ({ isOverdue, on, what, subject, sentence }: WatchItem): string =>
    [isOverdue ? 0 : 1, on ?? '', what, subject, sentence].join('\0');
  return key(a) < key(b) ? -1 : 1;
}

function tableOf(items: readonly WatchItem[], within: string): Table {
  const rows = items
    .filter(({ isOverdue }) => !isOverdue)
    .map(({ on, what, sentence }) => [on ?? 'any day', kinds[what], sentence]);
  const title = `Falls due or breaks within ${periodInWords(within)}`;
  return { id: 'watch', title, columns: ['When', 'What', 'What to do'], rows, total: rows.length };
}

function overdueFindings(items: readonly WatchItem[], { judge, practice }: ReadPractice): Finding[] {
  const raised = items
    .filter(({ isOverdue }) => isOverdue)
    .map(({ path, line, sentence, what, subject, on }) => ({
      by: 'watch/overdue',
      problem: {
        place: { path, line, column: 1, endLine: line, endColumn: 1 },
        message: sentence,
        field: `${what} ${subject} ${on}`,
      },
      post: null,
      path,
    }));
  return stamp(raised, judge.own, practice.asOf)
    .filter(({ standing }) => standing !== 'off')
    .map(({ finding }) => finding);
}

const agendaOf = (items: readonly WatchItem[]): AgendaItem[] =>
  items.flatMap(({ on, isOverdue, what, subject, sentence }) =>
    on === null || isOverdue
      ? []
      : [{ id: `${what} ${subject} ${on}`, on, title: `${kinds[what]}: ${subject}`, text: sentence }],
  );

const things = (number: number): string =>
  number === 0 ? 'nothing' : number === 1 ? '1 thing' : `${number} things`;

function summary(items: readonly WatchItem[], within: string): string {
  const overdue = items.filter(({ isOverdue }) => isOverdue).length;
  const ahead = items.length - overdue;
  const period = periodInWords(within);
  if (items.length === 0) return `Nothing is overdue, and nothing falls due within ${period}.`;
  const late = overdue === 0 ? 'Nothing is' : `${things(overdue)} ${overdue === 1 ? 'is' : 'are'}`;
  const verbs = ahead > 1 ? ['fall', 'break'] : ['falls', 'breaks'];
  return `${late} overdue; ${things(ahead)} ${verbs[0]} due or ${verbs[1]} within ${period}.`;
}

/** `chaperone watch`: what falls due, and what breaks with time alone. */
export async function watchCommand(inputs: WatchInputs): Promise<Result> {
  const { all: world, register } = await readJudgedWorld(inputs);
  const { read } = world;
  const { asOf, document } = read.practice;
  const window: Window = { asOf, until: addPeriod(asOf, inputs.within) };
  const items = [
    ...permissionItems(world, window),
    ...trainingItems(world, window),
    ...waiverItems(world, window),
    ...retentionItems(world, register, window),
    ...holdItems(world, window),
    ...lawItems(world, window),
    ...postItems(world, window),
  ].sort(order);
  const findings = [...documentFindings(world.documentProblems), ...overdueFindings(items, read)];
  const found = { findings, cards: [], tables: [tableOf(items, inputs.within)] };
  const report = { ...reportOf('watch', read, found, inputs.failOn), summary: summary(items, inputs.within) };
  if (world.documentProblems.length > 0)
    report.notes.push('Documents have mistakes, so something may be missing here.');
  return {
    report,
    data: { until: window.until, watch: items, agenda: agendaOf(items) },
    practice: document,
  };
}
