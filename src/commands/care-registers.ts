import type { ComplianceFigure } from '../model/generated.ts';
import { retentionOf } from '../records/retention.ts';
import { count } from '../report/words.ts';
import { matrixOf } from '../training/matrix.ts';
import { days, figure, median, share, type CareInputs } from './care.ts';
import type { Measured } from './metrics-world.ts';
import type { ReadPractice } from './read-practice.ts';

/** Waivers that are in force, and how long they still are. */
export function waivers({ practice }: ReadPractice, linted: CareInputs['linted']): ComplianceFigure[] {
  const all = practice.waivers ?? [];
  const open = all.filter(({ until }) => until >= practice.asOf);
  const left = open.map(({ until }) => days(practice.asOf, until));
  const ended = all.length - open.length;
  const used = linted.findings.filter(({ waived }) => waived).length;
  return [
    figure(
      'waivers',
      'Accepted exceptions and false alarms in force',
      open.length,
      'waivers',
      `${count(used, 'finding')} ${used === 1 ? 'rests' : 'rest'} on them; ${ended} ${ended === 1 ? 'has' : 'have'} ended.`,
    ),
    figure(
      'waivers-left',
      'Time until a waiver ends',
      median(left),
      'days',
      left.length > 0 ? 'Median.' : null,
    ),
  ];
}

/** How long waivers have been in force. @param since when Git first had each */
export function waiverAge(
  { read, history }: CareInputs,
  since: ReadonlyMap<string, string>,
): ComplianceFigure {
  const open = (read.practice.waivers ?? []).filter(({ until }) => until >= read.practice.asOf);
  const ages = open.flatMap(({ rule, post, content }) => {
    const first = since.get([rule, post, content].join(' '));
    return first === undefined ? [] : [Math.max(0, days(first.slice(0, 10), read.practice.asOf))];
  });
  const note =
    ages.length > 0
      ? `Median of ${ages.length}, since Git has them.`
      : history
        ? null
        : 'There is no Git repository here.';
  return figure('waiver-age', 'Age of the waivers in force', median(ages), 'days', note);
}

/** Courses that are current, of those that are asked for. */
export function training({ practice }: ReadPractice): ComplianceFigure[] {
  if (!practice.training) return [];
  const asked = matrixOf(practice, practice.asOf);
  const current = asked.filter(({ standing }) => standing.state === 'current').length;
  return [
    share(
      'trained',
      'Courses that are current',
      current,
      asked.length,
      'Each course of each person who is asked for it.',
    ),
  ];
}

/** Records that are due, of all. */
export function overdue({ all, register }: Measured): ComplianceFigure[] {
  if (all.policy.classes.length === 0 || register.records.size === 0) return [];
  const ask = retentionOf(all.world);
  const due = [...register.records.values()].filter((record) => ask(record).state === 'due').length;
  return [
    share(
      'records-due',
      'Records that should have been destroyed or reviewed by now',
      due,
      register.records.size,
    ),
  ];
}
