import type { Finding, Table, TrainingRow } from '../model/generated.ts';
import { addPeriod, periodInWords } from '../model/period.ts';
import { grouped } from '../model/grouped.ts';
import type { Place } from '../model/place.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { completionProblems } from '../lint/training.ts';
import { aboutRegister } from '../lint/registers.ts';
import type { Raised } from '../lint/raise.ts';
import { stamp } from '../lint/stamp.ts';
import type { FailOn } from '../lint/verdict.ts';
import type { Sources } from '../read/sources.ts';
import type { Result } from '../report/formats/index.ts';
import type { AgendaItem } from '../model/generated.ts';
import { count, list, some } from '../report/words.ts';
import { matrixOf, type Asked } from '../training/matrix.ts';
import { stateWord, type Standing, type StandingState } from '../training/standing.ts';
import { below, registersFolder } from './discover.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readPractice, type ReadOptions, type ReadPractice } from './read-practice.ts';
import { trainingFiles } from './read-training.ts';

export interface TrainingInputs extends ReadOptions {
  readonly sources: Sources;
  readonly failOn: FailOn;
  /** What falls due within this period (ISO 8601) is listed. */
  readonly within: string;
}

/** A course asked of a person, as JSON has it. */
function rowOf({ person, name, course, standing }: Asked): TrainingRow {
  const { state, completion, due, until, clauses } = standing;
  return {
    person,
    name,
    course: course.id,
    title: course.title,
    state,
    completed: completion?.completed ?? null,
    policyVersion: completion?.policyVersion ?? null,
    due,
    until,
    clauses: clauses.map(({ clause }) => clause),
  };
}

/** People across, courses down; a dash where a course is not asked of somebody. */
function matrixTable(asked: readonly Asked[], { training }: Practice): Table {
  const people = new Map(asked.map(({ person, name }) => [person, name]));
  const courses = (training?.courses ?? [])
    .map(({ course }) => course)
    .filter(({ id }) => asked.some(({ course }) => course.id === id));
  const states = new Map(
    asked.map(({ person, course, standing }) => [`${person} ${course.id}`, stateWord(standing)]),
  );
  const rows = courses.map(({ id, title }) => [
    title,
    ...[...people.keys()].map((person) => states.get(`${person} ${id}`) ?? '–'),
  ]);
  const columns = ['Course', ...people.values()];
  return { id: 'training', title: 'Who is trained for what', columns, rows, total: rows.length };
}

/** What is current and falls due by a day. */
function dueSoon(asked: readonly Asked[], day: string): Asked[] {
  return asked
    .filter(({ standing: { state, due } }) => state === 'current' && due !== null && due <= day)
    .toSorted((a, b) => (a.standing.due! < b.standing.due! ? -1 : 1));
}

/** What falls due, the people of a course and day together. */
function soonTable(soon: readonly Asked[], within: string): Table {
  const groups = grouped(soon, ({ course, standing: { due, until } }) => `${due} ${until} ${course.id}`);
  const rows = [...groups.values()].map((group) => {
    const { course, standing } = group[0]!;
    return [standing.due, course.title, group.map(({ name }) => name).join(', '), standing.until];
  });
  const columns = ['Due again after', 'Course', 'Who', 'Lapses after'];
  const title = `Falls due within ${periodInWords(within)}`;
  return { id: 'due-soon', title, columns, rows, total: rows.length };
}

/** Why a course is due again, where a change of the policy is the reason. */
function because({ standing: { clauses } }: Asked, titles: ReadonlyMap<string, string>): string {
  const named = clauses.map(({ clause }) => `“${titles.get(clause) ?? clause}”`);
  return named.length === 0 ? '' : `, since this changed: ${some(named, 3)}`;
}

const told: Readonly<Record<Exclude<StandingState, 'current'>, readonly [id: string, says: string]>> = {
  never: ['training/never', 'has not taken'],
  lapsed: ['training/lapsed', 'has let lapse'],
  due: ['training/due', 'has to take'],
};

/** By when, or since when. */
const dayOf = ({ standing: { state, until } }: Asked): string =>
  until === null || state === 'never' ? '' : `${state === 'due' ? 'by' : 'after'} ${until}`;

const dayInBrackets = (asked: Asked): string => (dayOf(asked) === '' ? '' : ` (${dayOf(asked)})`);

/** What is not current, one problem a person and state. */
function* standingProblems(
  asked: readonly Asked[],
  register: Place,
  rules: readonly ResolvedRule[],
): Generator<Raised> {
  const titles = new Map(rules.map(({ rule }) => [rule.id, rule.title]));
  const behind = asked.filter(({ standing }) => standing.state !== 'current');
  const groups = grouped(behind, ({ standing, person }) => `${standing.state} ${person}`);
  for (const [key, group] of groups) {
    const [first] = group;
    const [id, says] = told[first!.standing.state as keyof typeof told];
    const place = first!.standing.completion?.place ?? register;
    const days = [...new Set(group.map(dayOf))];
    const courses = group.map(
      (each) => `“${each.course.title}”${days.length > 1 ? dayInBrackets(each) : ''}${because(each, titles)}`,
    );
    const by = days.length > 1 ? '' : dayOf(first!);
    yield aboutRegister(
      id as 'training/due',
      place,
      key,
      `${first!.name} ${says}${by && ` ${by}`}: ${courses.join('; ')}.`,
    );
  }
}

/** That the history of clauses is behind, or that there is none. */
function* historyProblems({ training }: Practice, folder: string): Generator<Raised> {
  if (!training || training.courses.length === 0 || training.unrecorded?.length === 0) return;
  const number = training.unrecorded?.length ?? 0;
  const place = { path: below(folder, trainingFiles.clauses), line: 1, column: 1, endLine: 1, endColumn: 1 };
  const message = training.unrecorded
    ? `${count(number, 'clause')} of the policy ${number === 1 ? 'asks' : 'ask'} for something else than what is recorded.`
    : 'What the clauses of the policy asked in the past is not recorded, so no change of it makes anything due.';
  yield aboutRegister('training/unrecorded', place, 'clauses', message);
}

/** Everything about training that is to be told on a day. */
function trainingFindings(read: ReadPractice, asked: readonly Asked[]): Finding[] {
  const { practice, judge, root } = read;
  const folder = registersFolder(root, practice.document);
  const path = below(folder, trainingFiles.completions);
  const register = { path, line: 1, column: 1, endLine: 1, endColumn: 1 };
  const raised = [
    ...standingProblems(asked, register, judge.rules),
    ...completionProblems(practice),
    ...historyProblems(practice, folder),
  ];
  return stamp(raised, judge.own, practice.asOf)
    .filter(({ standing }) => standing !== 'off')
    .map(({ finding }) => finding);
}

/** How many courses of how many people are in which state. */
function summary(asked: readonly Asked[], soon: readonly Asked[], within: string): string {
  const people = new Set(asked.map(({ person }) => person)).size;
  const counts = Object.entries(stateWords).map(
    ([words, is]) => [words, asked.filter(({ standing }) => is(standing)).length] as const,
  );
  const said = counts.filter(([, number]) => number > 0).map(([words, number]) => `${number} ${words}`);
  const next =
    soon.length > 0
      ? `; ${soon.length} of them ${soon.length === 1 ? 'falls' : 'fall'} due within ${periodInWords(within)}`
      : '';
  if (asked.length === 0) return 'No course is asked of anybody.';
  return `${count(asked.length, 'training')} of ${people === 1 ? '1 person' : `${people} people`}: ${list(said)}${next}.`;
}

const stateWords: Readonly<Record<string, (standing: Standing) => boolean>> = {
  current: ({ state }) => state === 'current',
  'due again': ({ state, completion }) => state === 'due' && completion !== null,
  'to be taken for the first time': ({ state, completion }) => state === 'due' && completion === null,
  lapsed: ({ state }) => state === 'lapsed',
  'never taken': ({ state }) => state === 'never',
};

/** The days on which courses fall due, and those on which they lapse, the people of a course and day together. */
function trainingAgenda(asked: readonly Asked[]): AgendaItem[] {
  const dated = asked.flatMap((each) => {
    const { state, due, until } = each.standing;
    const on = state === 'current' ? due : state === 'due' ? until : null;
    return on === null ? [] : [{ each, on, isLast: state === 'due' }];
  });
  const groups = grouped(dated, ({ each, on, isLast }) => `training ${each.course.id} ${on} ${isLast}`);
  return [...groups].map(([id, group]) => {
    const { each, on, isLast } = group[0]!;
    const names = list(group.map(({ each: { name } }) => name));
    const title = `${isLast ? 'Last day for' : 'Due again'}: ${each.course.title}`;
    return {
      id,
      on,
      title,
      text: `${names}: the course “${each.course.title}” ${isLast ? (each.standing.completion ? 'lapses after this day' : 'is to be taken by this day') : 'is due again after this day'}.`,
    };
  });
}

/** `chaperone training`: who is trained for what on a day, and what falls due. */
export async function trainingCommand(inputs: TrainingInputs): Promise<Result> {
  const read = await readPractice(inputs.sources, inputs);
  const { practice } = read;
  const asked = matrixOf(practice, practice.asOf);
  const soon = dueSoon(asked, addPeriod(practice.asOf, inputs.within));
  const tables = [matrixTable(asked, practice), ...(soon.length > 0 ? [soonTable(soon, inputs.within)] : [])];
  const findings = [...documentFindings(read.problems), ...trainingFindings(read, asked)];
  const report = {
    ...reportOf('training', read, { findings, cards: [], tables }, inputs.failOn),
    summary: summary(asked, soon, inputs.within),
  };
  if (!practice.training)
    report.notes.push(
      'There is no training document here. `extends: [chaperone:training/us]` in policy/training.yaml begins one.',
    );
  else if (!practice.training.isWhole)
    report.notes.push(
      'A document or register of training has mistakes, so somebody may be trained and not shown here.',
    );
  return {
    report,
    data: { training: asked.map(rowOf), agenda: trainingAgenda(asked) },
    practice: practice.document,
  };
}
