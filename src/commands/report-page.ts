import { retentionOf } from '../records/retention.ts';
import { matrixOf } from '../training/matrix.ts';
import { stateWord } from '../training/standing.ts';
import type { PageData, PagePost } from '../report/page/data.ts';
import type { Card, Finding, MetricsReport, Report } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { ownFindings, isOwnFinding } from '../lint/own-findings.ts';
import type { Result } from '../report/formats/index.ts';
import { coverageCommand } from './coverage.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { metricsReportCommand, type MetricsReportInputs } from './metrics-report.ts';
import type { Measured } from './metrics-world.ts';
import type { ReadPractice } from './read-practice.ts';

/** Most posts that are drawn; the calendar has all. */
const mostDrawn = 300;

const order = (post: Post, asOf: string, isFlagged: boolean): number => {
  const distance = post.date === null ? 10_000 : (Date.parse(post.date) - Date.parse(asOf)) / 86_400_000;
  // What is to come first, then what needs something, then what was.
  return (distance < 0 ? 20_000 - distance : distance) - (isFlagged ? 5_000 : 0);
};

function drawn({ calendars, asOf }: Practice, cards: readonly Card[]): PagePost[] {
  const flagged = new Set(cards.filter(({ verdict }) => verdict !== 'pass').map(({ id }) => id));
  return calendars
    .flatMap(({ posts }) => posts)
    .map((post) => ({ post, at: order(post, asOf, flagged.has(post.id)) }))
    .sort((a, b) => a.at - b.at || (a.post.id < b.post.id ? -1 : 1))
    .slice(0, mostDrawn)
    .map(({ post: { id, time, kind, media } }) => ({
      id,
      time,
      kind,
      pictures: media
        .slice(0, 4)
        .map((one) => ({ kind: one.kind === 'video' ? 'Film' : 'Picture', text: one.alt ?? null })),
    }));
}

function rulesOf(findings: readonly Finding[], rules: readonly ResolvedRule[]): PageData['rules'] {
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title]));
  const counts = new Map<string, { severity: string; count: number; guidance: string | null }>();
  for (const { rule, severity, waived, guidance, kind } of findings) {
    if (waived || kind === 'document') continue;
    const before = counts.get(rule);
    counts.set(rule, { severity: before?.severity ?? severity, count: (before?.count ?? 0) + 1, guidance });
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([rule, about]) => ({
      title: titles.get(rule) ?? (isOwnFinding(rule) ? ownFindings[rule].title : rule),
      ...about,
    }));
}

function retentionData({ all, register }: Measured): PageData['retention'] {
  if (register.records.size === 0 || all.policy.classes.length === 0) return null;
  const ask = retentionOf(all.world);
  const states = new Map<string, number>();
  const years = new Map<string, number>();
  const addOne = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  for (const record of register.records.values()) {
    const { state, keepUntil } = ask(record);
    addOne(states, state);
    if (state !== 'disposed') addOne(years, keepUntil?.slice(0, 4) ?? '');
  }
  const sorted = (map: Map<string, number>) =>
    [...map].sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1));
  return {
    states: sorted(states).map(([state, count]) => ({ state, count })),
    years: sorted(years).map(([year, count]) => ({ year: year === '' ? null : year, count })),
  };
}

function trainingData(practice: Practice): PageData['training'] {
  if (!practice.training) return null;
  const asked = matrixOf(practice, practice.asOf);
  const people = new Map(asked.map(({ person, name }) => [person, name]));
  const courses = new Map(asked.map(({ course }) => [course.id, course.title]));
  const states = new Map(
    asked.map(({ person, course, standing }) => [`${person} ${course.id}`, stateWord(standing)]),
  );
  return {
    people: [...people.values()],
    courses: [...courses].map(([id, title]) => ({
      title,
      states: [...people.keys()].map((person) => states.get(`${person} ${id}`) ?? null),
    })),
  };
}

function effectData({
  measured,
  data,
}: Awaited<ReturnType<typeof metricsReportCommand>>): PageData['effect'] {
  const { effect } = measured;
  if (effect.first === null || effect.last === null) return null;
  const told = data as unknown as MetricsReport;
  return {
    from: effect.first,
    to: effect.last,
    posts: effect.all.posts,
    outside: effect.outside,
    engagements: effect.all.engagements,
    groups: told.groups,
    trend: told.trend,
    goals: told.goals,
    formulae: told.formulae,
  };
}

/** What rules and courses are called, as the table of responsibilities names them. */
const titlesOf = ({ judge, practice }: ReadPractice): ReadonlyMap<string, string> =>
  new Map([
    ...judge.rules.map(({ rule }) => [rule.id, rule.title] as const),
    ...(practice.training?.courses ?? []).map(
      ({ course }) => [`course ${course.id}`, `the course “${course.title}”`] as const,
    ),
  ]);

/** Most of what serves a responsibility that is named. */
const mostNamed = 3;

/** What serves a responsibility, by title instead of by id. */
function inWords(servedBy: string, titles: ReadonlyMap<string, string>): string {
  if (servedBy.startsWith('not applicable')) return servedBy;
  const names = servedBy.split(', ');
  const told = names.slice(0, mostNamed).map((name) => titles.get(name) ?? name);
  const more = names.length - told.length;
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}

/** `chaperone report`: calendars, findings, effect, records, training and responsibilities together, for the owner. */
export async function reportPageCommand(inputs: MetricsReportInputs): Promise<Result> {
  const measured = await metricsReportCommand(inputs);
  const { read, linted } = measured;
  const covered = await coverageCommand({ ...inputs, failOn: 'never' });
  const findings = [...documentFindings(read.problems), ...linted.findings];
  const { practice } = read;
  const { document } = practice;
  const rows = covered.report.tables.find(({ id }) => id === 'coverage')?.rows ?? [];
  const data: PageData = {
    name: document.name,
    handles: Object.entries(document.channels ?? {}).flatMap(([channel, { handle }]) =>
      handle ? [{ channel, handle }] : [],
    ),
    posts: drawn(practice, linted.cards),
    rules: rulesOf(linted.findings, read.judge.rules),
    effect: effectData(measured),
    care: (measured.data as unknown as MetricsReport).compliance,
    retention: retentionData(measured.measured),
    training: trainingData(practice),
    coverage: rows.map(([obligation, citation, , servedBy]) => ({
      obligation: titleOf(String(obligation), read.registry),
      citation: String(citation),
      servedBy: servedBy === 'nothing' ? '' : inWords(String(servedBy), titlesOf(read)),
    })),
  };
  const report: Report = {
    ...reportOf('report', read, { findings, cards: [...linted.cards], tables: [] }, 'never'),
    notes: [...measured.report.notes],
    tables: measured.report.tables.filter(({ id }) => ['by-channel', 'goals', 'care'].includes(id)),
  };
  return { report, data: data as unknown as Result['data'], practice: document };
}

const titleOf = (id: string, registry: ReadPractice['registry']): string => registry.get(id)?.title ?? id;
