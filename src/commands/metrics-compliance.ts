import { trackingOf } from '../metrics/tracking.ts';
import type { ComplianceFigure, Finding, Table } from '../model/generated.ts';
import { figure, share, type CareInputs } from './care.ts';
import { alternativeTexts, authorized, firstPass, lead, timeToApprove } from './care-posts.ts';
import { overdue, training, waiverAge, waivers } from './care-registers.ts';
import { eventsAbout, pathsOf } from './path.ts';

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
  return {
    id: 'rules',
    title: 'Findings of each rule',
    columns: ['Rule', 'Findings', 'Of them waived'],
    rows: rows.slice(0, 100),
    total: rows.length,
  };
}

/** What Git and the register tell of posts. */
async function toldOf({ history, measured, sources, readCalendars }: CareInputs, ids: ReadonlySet<string>) {
  if (history === null) return [];
  // What is wrong with the register is told where it is read for the records.
  const events = await eventsAbout(ids, sources, measured.all.folder, () => undefined);
  return pathsOf(ids, measured.all, events, { history, readCalendars });
}

/** The figures of care: what was found, how fast, how much is covered. */
export async function complianceOf(inputs: CareInputs, since: ReadonlyMap<string, string>) {
  const { read, linted, measured } = inputs;
  const posts = read.practice.calendars.flatMap((file) => file.posts);
  const told = await toldOf(inputs, new Set(posts.map(({ id }) => id)));
  const failed = linted.cards.filter(({ verdict }) => verdict === 'fail').length;
  const open = linted.findings.filter(({ waived, post }) => !waived && post !== null).length;
  const links = trackingOf(read.practice, linted.findings);
  const figures: ComplianceFigure[] = [
    share(
      'ready',
      'Posts of the calendars with nothing to change, as they stand',
      linted.cards.length - failed,
      linted.cards.length,
    ),
    firstPass(inputs, told),
    figure(
      'findings-per-100',
      'Findings for each 100 posts',
      posts.length > 0 ? (open / posts.length) * 100 : null,
      'findings',
    ),
    timeToApprove(told),
    lead(posts),
    authorized(inputs, posts),
    alternativeTexts(posts),
    ...waivers(read, linted),
    waiverAge(inputs, since),
    ...training(read),
    ...overdue(measured),
    share(
      'tracked',
      'Posts with links to our site whose tracking is as agreed',
      links.agreed,
      links.own,
      'Of those that link to the practice’s own domains.',
    ),
    share(
      'on-record',
      'Exported posts that are on record',
      measured.effect.all.posts - measured.effect.outside,
      measured.effect.all.posts,
    ),
  ];
  return { figures, tables: [ruleTable(linted.findings), ...links.tables] };
}
