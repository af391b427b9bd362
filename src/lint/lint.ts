import type { CalendarFile } from '../model/calendar.ts';
import type { Card, Finding, Table } from '../model/generated.ts';
import { placeOf } from '../model/place.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { cards } from './cards.ts';
import { comparison, type Comparison } from './compare.ts';
import { raise, ruleOf, type Raised } from './raise.ts';
import { registerProblems } from './registers.ts';
import { completionProblems } from './training.ts';
import { isOnTrial, stamp, type OwnAdjustments, type Stamped } from './stamp.ts';
import { waive } from './waive.ts';

/** Which findings decide: those the comparison did not have, those on posts that changed, or all. */
export type Scope = 'new' | 'touched' | 'all';

export interface Judge {
  readonly rules: readonly ResolvedRule[];
  readonly own: OwnAdjustments;
  /** What is wrong with the documents themselves, whatever the posts say. */
  readonly concerns?: readonly Raised[];
}

export interface Linted {
  readonly findings: readonly Finding[];
  readonly cards: readonly Card[];
  readonly tables: readonly Table[];
}

export interface LintOptions {
  /** The practice as it was. */
  readonly base?: Practice | null;
  readonly scope?: Scope;
  /** What is known to be wrong beside what the rules find, and what was already known of `base`. */
  readonly raised?: readonly Raised[];
  readonly raisedBefore?: readonly Raised[];
}

/**
 * Applies rules to a practice. `base` is the practice as it was, judged by the same rules on the same day: what it
 * already had is not new. Findings are sorted by path, line, column and rule.
 */
export function lint(
  practice: Practice,
  judge: Judge,
  { base = null, scope = base ? 'new' : 'all', raised = [], raisedBefore = [] }: LintOptions = {},
): Linted {
  const all = judged(practice, judge, raised);
  const before = base ? compared(practice, all, base, judged(base, judge, raisedBefore)) : null;
  const findings = all
    .filter(({ standing }) => standing !== 'audit')
    .map(({ finding, raised }) => {
      const isNew = !before?.had(finding);
      const isTouched = !raised.post || !before?.hadPost(raised.post);
      const alwaysCounts = ruleOf(raised)?.rule.waivable === false;
      const inScope = scope === 'all' || alwaysCounts || (scope === 'new' ? isNew : isTouched);
      return { ...finding, isNew, inScope };
    })
    .sort(byPlace);
  return { findings, cards: cards(practice, findings), tables: auditTable(all) };
}

/** What rules find in a practice, and nothing beside it: neither compared with anything nor sorted. */
export function findingsIn(practice: Practice, judge: Judge): Finding[] {
  return judged(practice, judge)
    .filter(({ standing }) => standing !== 'audit')
    .map(({ finding }) => finding);
}

function compared(
  practice: Practice,
  all: readonly Judged[],
  base: Practice,
  allBefore: readonly Judged[],
): Comparison {
  const findings = all.map(({ finding }) => finding);
  // What was accepted there and no longer is counts as new.
  const before = allBefore.flatMap(({ finding }) => (finding.waived ? [] : [finding]));
  return comparison({ practice, findings }, { practice: base, findings: before });
}

/** A stamped problem that still knows where it came from. */
type Judged = Stamped & { readonly raised: Raised };

function judged(practice: Practice, judge: Judge, more: readonly Raised[] = []): Judged[] {
  const raised = [
    ...(judge.concerns ?? []),
    ...practice.calendars.flatMap(readerProblems),
    ...raise(practice, judge.rules),
    ...registerProblems(practice),
    ...completionProblems(practice),
    ...more,
  ];
  const found = yielded(stamped(mergeChannels(foldUnknown(raised, practice)), judge, practice));
  const about = found.map(({ finding, raised: { post } }) => ({ finding, post }));
  const waived = waive(about, practice, judge.rules);
  const marked = found.map((one) =>
    waived.accepted.has(one.finding) ? { ...one, finding: { ...one.finding, waived: true } } : one,
  );
  return [...marked, ...stamped(waived.raised, judge, practice)];
}

function stamped(raised: readonly Raised[], judge: Judge, { asOf }: Practice): Judged[] {
  return stamp(raised, judge.own, asOf)
    .map((one, index) => ({ ...one, raised: raised[index]! }))
    .filter(({ standing }) => standing !== 'off');
}

/** Without what a rule says of a post on which a rule to which it yields has spoken. */
function yielded(all: readonly Judged[]): Judged[] {
  const spoken = new Map<Post, Set<string>>();
  for (const { standing, finding, raised } of all)
    if (raised.post && standing !== 'audit')
      spoken.set(raised.post, (spoken.get(raised.post) ?? new Set()).add(finding.rule));
  return all.filter(({ raised }) => {
    const stronger = ruleOf(raised)?.rule.yieldsTo ?? [];
    return !raised.post || !stronger.some((id) => spoken.get(raised.post!)?.has(id));
  });
}

function readerProblems(file: CalendarFile): Raised[] {
  const { path } = file.source;
  return file.problems.map(({ finding, place, message, post }) => ({
    by: finding,
    problem: { place, message },
    post,
    path,
  }));
}

/**
 * Turns "this calendar never carries the field" into one notice a calendar, unless the rule demands the field. Of a
 * rule on trial it is counted once a calendar, and said nowhere.
 */
function foldUnknown(raised: readonly Raised[], practice: Practice): Raised[] {
  const unknown = new Map<string, Set<string>>();
  const onTrial = new Set<string>();
  const kept = raised.filter((one) => {
    const field = one.problem.unknown;
    if (field === undefined || ruleOf(one)?.rule.demand) return true;
    const rule = ruleOf(one)?.rule;
    if (rule && isOnTrial(rule, practice.asOf)) {
      const key = [rule.id, field, one.path].join('\0');
      return !onTrial.has(key) && onTrial.add(key);
    }
    const fields = unknown.get(one.path) ?? new Set();
    unknown.set(one.path, fields.add(field));
    return false;
  });
  for (const { source } of practice.calendars) {
    const fields = unknown.get(source.path);
    if (!fields) continue;
    const message = `No post of this calendar says ${[...fields].sort().join(', ')}, so what the policy asks about it was not checked.`;
    const place = placeOf(source, 0, 0);
    kept.push({ by: 'calendar/unknown-field', problem: { place, message }, post: null, path: source.path });
  }
  return kept;
}

/** A rule that checks each channel by itself may say the same of several: once is enough, with all channels. */
function mergeChannels(raised: readonly Raised[]): Raised[] {
  const merged = new Map<string, Raised>();
  for (const one of raised) {
    const { place, message, channels, field } = one.problem;
    const rule = typeof one.by === 'string' ? one.by : one.by.rule.id;
    const key = [
      rule,
      one.post?.id ?? one.path,
      field,
      place.line,
      place.column,
      place.endLine,
      place.endColumn,
      message,
    ].join('\0');
    const before = merged.get(key);
    if (!before) merged.set(key, one);
    else if (channels && before.problem.channels) {
      const union = [...new Set([...before.problem.channels, ...channels])];
      merged.set(key, { ...before, problem: { ...before.problem, channels: union } });
    }
  }
  return [...merged.values()];
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.fingerprint, b.fingerprint)
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rules on trial: how often each would have spoken. */
function auditTable(all: readonly Judged[]): Table[] {
  const counts = new Map<string, number>();
  for (const { standing, finding } of all) {
    if (standing === 'audit') counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const rows = [...counts].sort(([a], [b]) => compare(a, b));
  return [
    {
      id: 'audit',
      title: 'Rules on trial, which only count',
      columns: ['rule', 'findings'],
      rows,
      total: rows.length,
    },
  ];
}
