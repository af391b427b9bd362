import { lint, type Linted } from '../lint/lint.ts';
import { trackingOf } from '../metrics/tracking.ts';
import { smallestCell } from '../metrics/effect.ts';
import type { ComplianceFigure, Finding, Table } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { History } from '../read/history.ts';
import { retentionOf } from '../records/retention.ts';
import type { Step } from '../records/path.ts';
import { matrixOf } from '../training/matrix.ts';
import { pathsOf, type Told } from './path.ts';
import type { Measured } from './metrics-world.ts';
import type { ReadPractice, ReadOptions } from './read-practice.ts';

/** What the figures of care are made of. */
export interface CareInputs {
  /** The practice as `lint` reads it: with the tagger of names. */
  readonly read: ReadPractice;
  readonly linted: Pick<Linted, 'findings' | 'cards'>;
  readonly measured: Measured;
  /** The commits that led here; null: there is no repository. */
  readonly history: History | null;
  readonly readCalendars: ReadOptions['readCalendars'];
}

const share = (
  id: string,
  title: string,
  part: number | null,
  whole: number | null,
  note: string | null = null,
): ComplianceFigure => ({ id, title, part, whole, value: null, unit: null, note });

const figure = (
  id: string,
  title: string,
  value: number | null,
  unit: string,
  note: string | null = null,
): ComplianceFigure => ({ id, title, part: null, whole: null, value, unit, note });

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Of each post's first version in Git, whether nothing had to be changed in it. */
function firstPass({ read, linted }: CareInputs, told: readonly Told[]): ComplianceFigure {
  const verdicts = new Map(linted.cards.map(({ id, verdict }) => [id, verdict]));
  const known = new Map<unknown, ReadonlyMap<string, string>>();
  let [passed, all] = [0, 0];
  for (const { post, versions } of told) {
    const [first] = versions;
    if (!post || !first?.post || !first.file) continue;
    const isAsNow = versions.length === 1 && post === first.post;
    let cards = known.get(first.file);
    if (!isAsNow && !cards) {
      const then = lint({ ...read.practice, calendars: [first.file], isPartial: true }, read.judge);
      known.set(first.file, (cards = new Map(then.cards.map(({ id, verdict }) => [id, verdict]))));
    }
    all++;
    if ((isAsNow ? verdicts.get(post.id) : cards!.get(first.post.id)) !== 'fail') passed++;
  }
  const note = 'Posts whose first version in Git needed no change, judged by the policy of today.';
  return share('first-pass', 'First-pass rate', all > 0 ? passed : null, all > 0 ? all : null, note);
}

const instant = ({ at }: Step): number => Date.parse(at.length === 10 ? `${at}T00:00Z` : at);

function timeToApprove(told: readonly Told[]): ComplianceFigure {
  const spans = told.flatMap(({ steps }) => {
    const drafted = steps.find(({ step }) => step === 'drafted');
    const approved = steps.find(({ step }) => step === 'approved');
    return drafted && approved ? [Math.max(0, (instant(approved) - instant(drafted)) / 86_400_000)] : [];
  });
  const note =
    spans.length > 0
      ? `Median of ${spans.length} ${spans.length === 1 ? 'post' : 'posts'} whose draft and approval are both known.`
      : 'No post has both its draft and its approval on record.';
  return figure('time-to-approve', 'Time from draft to approval', median(spans), 'days', note);
}

function lead(posts: readonly Post[]): ComplianceFigure {
  const spans = posts.flatMap(({ date, approvals }) => {
    const on = approvals.flatMap((one) => one.on ?? []).sort()[0];
    return date !== null && on !== undefined ? [days(on.slice(0, 10), date)] : [];
  });
  const note = spans.length > 0 ? `Median of ${spans.length} posts.` : 'No calendar says when a post was approved.';
  return figure('approval-lead', 'Time from approval to publication', median(spans), 'days', note);
}

/** Counts about patients are told from eleven on. */
function guarded(one: ComplianceFigure): ComplianceFigure {
  if (one.whole === null || one.whole === 0 || one.whole >= smallestCell) return one;
  return { ...one, part: null, whole: null, note: 'Fewer than 11 posts about patients: not shown.' };
}

function authorized({ linted }: CareInputs, posts: readonly Post[]): ComplianceFigure {
  const about = posts.filter(({ subject }) => subject === 'patient' || subject === 'minor');
  const missing = new Set(linted.findings.filter(({ kind, waived }) => kind === 'authorization' && !waived).map(({ post }) => post));
  const covered = about.filter(({ id }) => !missing.has(id)).length;
  return guarded(share('authorized', 'Posts about patients that a permission covers', covered, about.length));
}

function waivers({ practice }: ReadPractice, linted: CareInputs['linted']): ComplianceFigure[] {
  const all = practice.waivers ?? [];
  const open = all.filter(({ until }) => until >= practice.asOf);
  const left = open.map(({ until }) => days(practice.asOf, until));
  const used = linted.findings.filter(({ waived }) => waived).length;
  return [
    figure('waivers', 'Accepted exceptions and false alarms in force', open.length, 'waivers', `${used} findings rest on them; ${all.length - open.length} have ended.`),
    figure('waivers-left', 'Time until a waiver ends', median(left), 'days', left.length > 0 ? 'Median.' : null),
  ];
}

function waiverAge({ read, history }: CareInputs, since: ReadonlyMap<string, string>): ComplianceFigure {
  const open = (read.practice.waivers ?? []).filter(({ until }) => until >= read.practice.asOf);
  const ages = open.flatMap(({ rule, post, content }) => {
    const first = since.get([rule, post, content].join(' '));
    return first === undefined ? [] : [Math.max(0, days(first.slice(0, 10), read.practice.asOf))];
  });
  const note = ages.length > 0 ? `Median of ${ages.length}, since Git has them.` : history ? null : 'There is no Git repository here.';
  return figure('waiver-age', 'Age of the waivers in force', median(ages), 'days', note);
}

function training({ practice }: ReadPractice): ComplianceFigure[] {
  if (!practice.training) return [];
  const asked = matrixOf(practice, practice.asOf);
  const current = asked.filter(({ standing }) => standing.state === 'current').length;
  return [share('trained', 'Courses that are current', current, asked.length, 'Each course of each person who is asked for it.')];
}

function overdue({ all, register }: Measured): ComplianceFigure[] {
  if (all.policy.classes.length === 0 || register.records.size === 0) return [];
  const ask = retentionOf(all.world);
  const due = [...register.records.values()].filter((record) => ask(record).state === 'due').length;
  return [share('records-due', 'Records that should have been destroyed or reviewed by now', due, register.records.size)];
}

function alternativeTexts(posts: readonly Post[]): ComplianceFigure {
  const pictured = posts.filter(({ media }) => media.some(({ kind }) => kind === 'image'));
  const told = pictured.filter(({ media }) => media.every(({ kind, alt }) => kind !== 'image' || (alt ?? '') !== ''));
  return share('alt-text', 'Posts with pictures that all have a text alternative', told.length, pictured.length);
}

/** Findings of each rule, most first. */
function ruleTable(findings: readonly Finding[]): Table {
  const counts = new Map<string, { all: number; waived: number }>();
  for (const { rule, waived, kind } of findings) {
    if (kind === 'document') continue;
    const before = counts.get(rule) ?? { all: 0, waived: 0 };
    counts.set(rule, { all: before.all + 1, waived: before.waived + (waived ? 1 : 0) });
  }
  const rows = [...counts]
    .sort(([a, x], [b, y]) => y.all - x.all || (a < b ? -1 : 1))
    .map(([rule, { all, waived }]) => [rule, all, waived]);
  return { id: 'rules', title: 'Findings of each rule', columns: ['Rule', 'Findings', 'Of them waived'], rows: rows.slice(0, 100), total: rows.length };
}

/** The figures of care: what was found, how fast, how much is covered. */
export async function complianceOf(inputs: CareInputs, since: ReadonlyMap<string, string>) {
  const { read, linted, measured } = inputs;
  const posts = read.practice.calendars.flatMap((file) => file.posts);
  const ids = posts.map(({ id }) => id);
  const told = inputs.history
    ? await pathsOf(ids, measured.all, new Map(), { history: inputs.history, readCalendars: inputs.readCalendars })
    : [];
  const failed = linted.cards.filter(({ verdict }) => verdict === 'fail').length;
  const open = linted.findings.filter(({ waived, post }) => !waived && post !== null).length;
  const links = trackingOf(read.practice, linted.findings);
  const figures: ComplianceFigure[] = [
    share('ready', 'Posts of the calendars with nothing to change, as they stand', linted.cards.length - failed, linted.cards.length),
    firstPass(inputs, told),
    figure('findings-per-100', 'Findings for each 100 posts', posts.length > 0 ? (open / posts.length) * 100 : null, 'findings'),
    timeToApprove(told),
    lead(posts),
    authorized(inputs, posts),
    alternativeTexts(posts),
    ...waivers(read, linted),
    waiverAge(inputs, since),
    ...training(read),
    ...overdue(measured),
    share('tracked', 'Posts with links to our site whose tracking is as agreed', links.agreed, links.own, 'Of those that link to the practice’s own domains.'),
    share('on-record', 'Exported posts that are on record', measured.effect.all.posts - measured.effect.outside, measured.effect.all.posts),
  ];
  return { figures, tables: [ruleTable(linted.findings), ...links.tables] };
}
