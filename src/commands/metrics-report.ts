import { dimensions, formulae, type Dimension } from '../metrics/measured.ts';
import type { Shown } from '../metrics/effect.ts';
import { smallestCell } from '../metrics/small-cells.ts';
import { small, type Estimate } from '../metrics/statistics.ts';
import { channelName } from '../model/channel-name.ts';
import type { ComplianceFigure, Table } from '../model/generated.ts';
import { decode } from '../read/decode.ts';
import { readDocument } from '../read/document.ts';
import type { History } from '../read/history.ts';
import { waiversIn } from '../read/registers.ts';
import { lint, type Linted } from '../lint/lint.ts';
import type { Result } from '../report/formats/index.ts';
import { count } from '../report/words.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { complianceOf } from './metrics-compliance.ts';
import { readMeasured, type Measured } from './metrics-world.ts';
import { readPractice, type ReadPractice } from './read-practice.ts';
import { recordFindings, type RecordsInputs } from './records.ts';

export interface MetricsReportInputs extends RecordsInputs {
  /** The commits that led here; null: there is no repository. */
  readonly history: History | null;
}

/** `0.0523` → `5.2 %`. */
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

const whole = (value: number | null): string =>
  value === null ? '–' : Math.round(value).toLocaleString('en-US');

/** A figure with its range: `5.2 % (4.1 to 6.3)`. */
function ranged({ value, low, high }: Estimate, shown: (value: number) => string): string {
  if (low === null || high === null) return shown(value);
  return `${shown(value)} (${shown(low).replace(/ %$/, '')} to ${shown(high).replace(/ %$/, '')})`;
}

const times = (value: number): string => value.toFixed(2);

/** What the answer to “does effort pay here” is called. */
const answers: Readonly<Record<Shown['answer'], string>> = {
  more: 'pays more than usual',
  less: 'pays less than usual',
  'no difference shown': 'no difference shown',
  'too few posts': `fewer than ${small} posts: cannot be told`,
};

const hidden = `under ${smallestCell}`;

function rowOf(group: Shown): (string | number | null)[] {
  if (group.isHidden) return [group.key, hidden, hidden, hidden, '–', '–', '–', 'not shown'];
  const { key, posts, reach, engagements, rate, usual, clicksPerThousand, answer, by } = group;
  return [
    key,
    posts,
    whole(reach),
    whole(engagements),
    rate ? ranged(rate, percent) : '–',
    usual ? ranged(usual, times) : '–',
    clicksPerThousand === null ? '–' : clicksPerThousand.toFixed(1),
    by === 'channel' ? '' : answers[answer],
  ];
}

const columns = [
  '',
  'Posts',
  'Reach',
  'Engagements',
  'Engagement rate',
  'Against the usual',
  'Link clicks per 1,000',
  'Where effort pays',
];

function groupTables({ effect }: Measured): Table[] {
  return (Object.keys(dimensions) as Dimension[]).flatMap((by) => {
    const rows = effect.shown(by).map(rowOf);
    if (rows.length === 0) return [];
    return [
      {
        id: `by-${by}`,
        title: dimensions[by].title,
        columns: [...columns],
        rows: rows.slice(0, 200),
        total: rows.length,
      },
    ];
  });
}

function spendTable({ effect }: Measured): Table[] {
  const rows = (['channel', 'campaign'] as const).flatMap((by) =>
    effect
      .shown(by)
      .flatMap(({ key, spend }) =>
        spend.map(({ currency, money, perThousand, perEngagement }) => [
          key,
          `${money.toFixed(2)} ${currency}`,
          perThousand === null ? '–' : `${perThousand.toFixed(2)} ${currency}`,
          perEngagement === null ? '–' : `${perEngagement.toFixed(2)} ${currency}`,
        ]),
      ),
  );
  const names = ['', 'Spent', 'Cost per 1,000', 'Cost per engagement'];
  return rows.length === 0 ? [] : [{ id: 'spend', title: 'Cost', columns: names, rows, total: rows.length }];
}

function trendTable({ effect }: Measured): Table[] {
  const rows = effect
    .trend()
    .map(({ channel, month, posts, seen, engagements, rate }) => [
      channelName(channel),
      month,
      posts ?? hidden,
      whole(seen),
      whole(engagements),
      rate === null ? '–' : percent(rate),
    ]);
  const names = ['Channel', 'Month', 'Posts', 'Seen', 'Engagements', 'Engagement rate'];
  return rows.length === 0
    ? []
    : [
        {
          id: 'trend',
          title: 'Month by month',
          columns: names,
          rows: rows.slice(0, 500),
          total: rows.length,
        },
      ];
}

function goalTable({ goals }: Measured, asOf: string): Table[] {
  const rows = goals
    .reached(asOf)
    .map(({ title, period, value, atLeast, state }) => [title, period, whole(value), whole(atLeast), state]);
  const names = ['Goal', 'When', 'Reached', 'Wanted', 'State'];
  return rows.length === 0 ? [] : [{ id: 'goals', title: 'Goals', columns: names, rows, total: rows.length }];
}

/** A figure of care in words. */
function careWords({ part, whole: all, value, unit }: ComplianceFigure): string {
  if (all !== null && part !== null) return all === 0 ? 'none' : `${part} of ${all} (${percent(part / all)})`;
  if (value === null) return '–';
  const rounded = Number(value.toFixed(1));
  return `${rounded} ${rounded === 1 ? (unit ?? '').replace(/s$/, '') : unit}`;
}

function careTable(figures: readonly ComplianceFigure[]): Table {
  const rows = figures.map((one) => [one.title, careWords(one), one.note ?? '']);
  return {
    id: 'care',
    title: 'Care',
    columns: ['Figure', 'Value', 'How to read it'],
    rows,
    total: rows.length,
  };
}

const formulaTable: Table = {
  id: 'formulae',
  title: 'How the figures are computed',
  columns: ['Figure', 'Formula'],
  rows: formulae.map((row) => [...row]),
  total: formulae.length,
};

/** Since when Git has each waiver: the earliest commit that has it. */
async function waiversSince(history: History | null): Promise<Map<string, string>> {
  const since = new Map<string, string>();
  for (const { id, at, paths } of history?.commits ?? [])
    for (const path of paths.filter((name) => /(?:^|\/)waivers[^/]*\.(?:ya?ml|json)$/.test(name))) {
      const answer = await history!.at(id).read(path, 1 << 20);
      const source = 'bytes' in answer ? decode(path, answer.bytes).source : null;
      for (const { rule, post, content } of source ? (waiversIn([readDocument(source)]) ?? []) : [])
        since.set([rule, post, content].join(' '), at);
    }
  return since;
}

function notesOf({ effect, files }: Measured): string[] {
  if (files === 0)
    return ['There are no figures yet: `chaperone metrics import` reads the exports of the channels.'];
  const { first, last, all, outside } = effect;
  return [
    `Figures of ${all.posts} posts on ${effect.shown('channel').length} channels from ${first} to ${last}.`,
    ...(outside > 0
      ? [`${outside} of them went out outside the calendar: nothing on record matches them.`]
      : []),
    'A post counts once on each channel, and once in each of its topics.',
    'A difference is told only where chance is an unlikely reason; the more groups are compared, the surer it must be. It shows what went together, not what caused it.',
  ];
}

/** The report with what it was made from, for those who show more of it. */
export interface MetricsResult extends Result {
  readonly measured: Measured;
  readonly read: ReadPractice;
  readonly linted: Linted;
}

/** `chaperone metrics report`: what posts achieved, where effort pays, and the figures of care beside it. */
export async function metricsReportCommand(inputs: MetricsReportInputs): Promise<MetricsResult> {
  const measured = await readMeasured(inputs);
  const { recorded } = measured.all.read;
  const read = await readPractice(inputs.sources, { ...inputs, recorded });
  const linted = lint(read.practice, read.judge);
  const since = await waiversSince(inputs.history);
  const { history, readCalendars } = inputs;
  const care = await complianceOf(
    { read, linted, measured, history, sources: inputs.sources, readCalendars },
    since,
  );
  const { all, effect, goals } = measured;
  const { document, asOf } = read.practice;
  const findings = [...documentFindings(all.documentProblems), ...recordFindings(measured.problems, all)];
  const tables = [
    ...groupTables(measured),
    ...spendTable(measured),
    ...goalTable(measured, asOf),
    ...trendTable(measured),
    careTable(care.figures),
    ...care.tables,
    formulaTable,
  ].filter(({ rows }) => rows.length > 0);
  const report = reportOf('metrics report', read, { findings, cards: [], tables }, 'error');
  report.summary = `Figures of ${count(effect.all.posts, 'post')} in ${count(measured.files, 'file')} read; ${count(linted.cards.length, 'planned post')} checked.`;
  report.notes.push(...notesOf(measured));
  const data = {
    period: { from: effect.first, to: effect.last },
    total: {
      posts: effect.all.posts,
      outside: effect.outside,
      reach: effect.all.reach,
      impressions: effect.all.impressions,
      engagements: effect.all.engagements,
    },
    groups: (Object.keys(dimensions) as Dimension[]).flatMap((by) => effect.shown(by)),
    trend: effect.trend(),
    goals: goals.reached(asOf),
    formulae: formulae.map(([name, formula]) => ({ name, formula })),
    compliance: care.figures,
  };
  return { report, data, practice: document, measured, read, linted };
}
