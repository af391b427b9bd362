import type { CalendarFile } from '../model/calendar.ts';
import type { Card, Finding, Table } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { cardsOf, withVerdicts } from './cards.ts';
import { comparison, type Comparison } from './compare.ts';
import { judging, type Judge, type Judged } from './judged.ts';
import { lean } from './lean.ts';
import { ruleOf, type Apart, type Known, type Raised } from './raise.ts';
import { askingOnce } from './same.ts';

export type { Judge } from './judged.ts';

/** Which findings decide: those the comparison did not have, those on posts that changed, or all. */
export type Scope = 'new' | 'touched' | 'all';

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
  /** How the work is shared, for the practice and for `base`. */
  readonly apart?: Apart;
  readonly apartBefore?: Apart;
  /** Whether cards show what posts say; where nobody sees them, that is not looked at. */
  readonly previews?: boolean;
}

/**
 * Applies rules to a practice. `base` is the practice as it was, judged by the same rules on the same day: what it
 * already had is not new. Findings are sorted by path, line, column and rule.
 */
export function lint(
  practice: Practice,
  judge: Judge,
  {
    base = null,
    scope = base ? 'new' : 'all',
    raised = [],
    raisedBefore = [],
    apart = {},
    apartBefore = {},
    previews = true,
  }: LintOptions = {},
): Linted {
  const shared = { now: apart, before: apartBefore };
  const asked = base ? askingOnce(practice, base, judge.rules, shared) : shared;
  const run = linting(practice, judge, { keep: (post) => post, apart: asked.now, previews });
  for (const file of practice.calendars) run.file(file);
  if (!base) return run.result({ scope, raised });
  const before = judging(base, judge, (post) => post, asked.before);
  for (const file of base.calendars) before.file(file);
  const baseFindings = before.all(raisedBefore);
  return run.result({ scope, raised, compare: (all) => compared(practice, all, base, baseFindings) });
}

/** What rules find in a practice, and nothing beside it: neither compared with anything nor sorted. */
export function findingsIn(practice: Practice, judge: Judge): Finding[] {
  const run = judging(practice, judge, (post) => post);
  for (const file of practice.calendars) run.file(file);
  return run.all([]).flatMap(({ standing, finding }) => (standing === 'audit' ? [] : [finding]));
}

/** Applies rules to the calendars of a practice as they come. */
export interface Linting {
  file(file: CalendarFile): void;
  result(options: {
    readonly scope?: Scope;
    readonly raised?: readonly Raised[];
    readonly compare?: (all: readonly Judged[]) => Comparison;
  }): Linted;
}

/** Applies rules file by file, for practices too large to be held whole: of each file only a little is kept. */
export function linting(
  known: Known,
  judge: Judge,
  {
    keep = lean,
    apart = {},
    previews = true,
  }: { keep?: (post: Post) => Post; apart?: Apart; previews?: boolean } = {},
): Linting {
  const run = judging(known, judge, keep, apart);
  const cards: Card[] = [];
  return {
    file(file) {
      for (const card of cardsOf(file, run.file(file), previews ? known : null)) cards.push(card);
    },
    result({ scope = 'all', raised = [], compare }) {
      const all = run.all(raised);
      const before = compare?.(all);
      const findings = all
        .filter(({ standing }) => standing !== 'audit')
        .map(({ finding, by, post }) => {
          const isNew = !before?.had(finding);
          const isTouched = !post || !before?.hadPost(post);
          const alwaysCounts = ruleOf({ by })?.rule.waivable === false;
          const inScope = scope === 'all' || alwaysCounts || (scope === 'new' ? isNew : isTouched);
          const isSame = finding.isNew === isNew && finding.inScope === inScope;
          return isSame ? finding : { ...finding, isNew, inScope };
        })
        .sort(byPlace);
      return { findings, cards: withVerdicts(cards, findings), tables: auditTable(all) };
    },
  };
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

function byPlace(a: Finding, b: Finding): number {
  return (
    inOrder(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    inOrder(a.rule, b.rule) ||
    inOrder(a.fingerprint, b.fingerprint)
  );
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Rules on trial: how often each would have spoken. */
function auditTable(all: readonly Judged[]): Table[] {
  const counts = new Map<string, number>();
  for (const { standing, finding } of all) {
    if (standing === 'audit') counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  if (counts.size === 0) return [];
  const rows = [...counts].sort(([a], [b]) => inOrder(a, b));
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
