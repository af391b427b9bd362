import { pageHead } from '../page-head.ts';
import type { ComplianceFigure, Finding, Report } from '../../model/generated.ts';
import { grouped } from '../../model/grouped.ts';
import { escapeHtml as escape } from '../escape.ts';
import type { Data, Safe } from '../sanitise.ts';
import { isOpen } from '../group.ts';
import { advice, cited, count, dayName, disclaimer, headline, levelWords } from '../words.ts';
import { calendarSection } from './calendar.ts';
import { bars } from './chart.ts';
import type { PageData } from './data.ts';
import { answerWords, effectSection } from './effect.ts';
import { percent, section, state, table, whole } from './parts.ts';
import { postsSection } from './posts.ts';
import { style } from './style.ts';
import { todoSection } from './todo.ts';

const severityKinds = { error: 'fail', warning: 'review', notice: '' } as const;

function findingsSection(report: Report, { rules }: PageData): string {
  if (rules.length === 0) return '';
  const rows = rows50(rules).map(({ title, severity, count: number, guidance }) => [
    title,
    { number: whole(number) },
    {
      html: state(
        levelWords[severity as Finding['severity']],
        severityKinds[severity as Finding['severity']],
      ),
    },
    guidance ?? '',
  ]);
  const outside = report.findings.filter((finding) => finding.post === null && isOpen(finding)).slice(0, 40);
  const items = outside.map((finding) => {
    const { what, how } = advice(finding);
    return `<li>${escape(finding.path)}: ${escape(what)} <strong>${escape(how)}</strong></li>`;
  });
  const beside = items.length > 0 ? `<h3>Outside the posts</h3><ul>${items.join('')}</ul>` : '';
  return section(
    'findings',
    'What was found',
    'By rule, the most frequent first. Accepted findings are not counted.',
    `${table('Findings by rule', ['Rule', 'Times', 'How serious', 'What to do'], rows)}${beside}`,
  );
}

const rows50 = <T>(rows: readonly T[]): readonly T[] => rows.slice(0, 50);

function careValue({ part, whole: all, value, unit }: ComplianceFigure): string {
  if (all !== null && part !== null)
    return all === 0 ? 'none' : `${whole(part)} of ${whole(all)} (${percent(part / all)})`;
  if (value === null) return '–';
  const shown = Number(value.toFixed(1));
  return `${shown} ${shown === 1 ? (unit ?? '').replace(/s$/, '') : (unit ?? '')}`.trim();
}

function careSection({ care }: PageData): string {
  if (care.length === 0) return '';
  const rows = care.map((one) => [one.title, { number: careValue(one) }, one.note ?? '']);
  return section(
    'care',
    'Care',
    'How carefully we post: what passes, what waits, what is covered.',
    table('Figures of care', ['Figure', 'Value', 'How to read it'], rows),
  );
}

const stateWords: Readonly<Record<string, string>> = {
  active: 'kept',
  due: 'due for destruction or review',
  held: 'on hold: nothing may be destroyed',
  disposed: 'destroyed, with certificate',
  undetermined: 'no end can be told',
};

function retentionSection({ retention }: PageData): string {
  if (!retention) return '';
  const marks = retention.years.map(({ year, count: number }) => ({
    name: year ?? 'not known yet',
    value: number,
    low: null,
    high: null,
    label: whole(number),
  }));
  const drawing =
    marks.length === 0
      ? ''
      : `<div class="panel"><figure><figcaption>Records by the year in which keeping ends</figcaption>${bars('retention-chart', 'Records by the year in which keeping ends', marks)}</figure></div>`;
  const rows = retention.states.map(({ state: name, count: number }) => [
    stateWords[name] ?? name,
    { number: whole(number) },
  ]);
  return section(
    'retention',
    'How long records are kept',
    'What went out is on record. Each record is kept as long as the schedules say, counted from the day the law counts from.',
    `${drawing}${table('Records by state', ['State', 'Records'], rows)}`,
  );
}

const trainingKinds: Readonly<Record<string, string>> = {
  current: 'pass',
  due: 'review',
  'to take': 'review',
  lapsed: 'fail',
  never: 'fail',
};
const trainingWords: Readonly<Record<string, string>> = {
  current: '✓ current',
  due: '? due again',
  'to take': '? to take',
  lapsed: '! lapsed',
  never: '! never taken',
};

function trainingSection({ training }: PageData): string {
  if (!training || training.courses.length === 0) return '';
  const rows = training.courses.map(({ title, states }) => [
    title,
    ...states.map((one) =>
      one === null ? 'not asked' : { html: state(trainingWords[one] ?? one, trainingKinds[one] ?? '') },
    ),
  ]);
  return section(
    'training',
    'Who is trained for what',
    'Courses down, people across.',
    table('Training', ['Course', ...training.people], rows),
  );
}

function coverageSection({ coverage }: PageData): string {
  if (coverage.length === 0) return '';
  const rows = coverage.map(({ obligation, citation, servedBy }) => [
    obligation,
    citation,
    servedBy === '' ? { html: state('nothing yet', 'review') } : servedBy,
  ]);
  return section(
    'responsibilities',
    'Our responsibilities, and what serves them',
    'What the law and our own house rules ask of us.',
    table('Responsibilities', ['What we must do', 'Where it is written', 'Served by'], rows),
  );
}

function tiles(report: Report, data: PageData): string {
  const { cards } = report;
  const held = cards.filter(({ verdict }) => verdict === 'fail').length;
  const looks = cards.filter(({ verdict }) => verdict === 'review').length;
  const trained = data.care.find(({ id }) => id === 'trained');
  const due = data.care.find(({ id }) => id === 'records-due');
  const items: readonly (readonly [string, string])[] = [
    [whole(cards.length), cards.length === 1 ? 'post planned' : 'posts planned'],
    [whole(held), `to hold until changed${looks > 0 ? `, ${looks} to look at again` : ''}`],
    ...(data.effect ? [[whole(data.effect.engagements), 'engagements in the time covered'] as const] : []),
    ...(trained?.whole ? [[percent(trained.part! / trained.whole), 'of courses are current'] as const] : []),
    ...(due?.part != null ? [[whole(due.part), 'records overdue'] as const] : []),
  ];
  return `<ul class="tiles">${items.map(([number, words]) => `<li><b>${escape(number)}</b><span>${escape(words)}</span></li>`).join('')}</ul>`;
}

/** What a section is called in the navigation. */
const called: Readonly<Record<string, string>> = {
  todo: 'To do',
  calendar: 'Calendar',
  posts: 'Posts',
  findings: 'Findings',
  effect: 'Effect',
  care: 'Care',
  retention: 'Records',
  training: 'Training',
  responsibilities: 'Responsibilities',
};

function navigation(sections: string): string {
  const links = Object.entries(called)
    .filter(([id]) => sections.includes(`<section id="${id}"`))
    .map(([id, name]) => `<li><a href="#${id}">${name}</a></li>`);
  return `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>`;
}

/**
 * The practice's report as one page that needs nothing else: no script, no font, no address but within itself. It takes
 * what has been through the sanitiser, and escapes it.
 */
export function page(whole: Safe<Report>, safeData: Safe<Data>): string {
  const report = cited(whole) as Report;
  const data = safeData as unknown as PageData;
  const { cards, asOf } = report;
  const drawn = new Set(data.posts.map(({ id }) => id));
  const byPost = grouped(report.findings, ({ post }) => post);
  const sections = [
    todoSection(report, byPost, data),
    calendarSection(cards, drawn, asOf),
    postsSection(cards, byPost, data),
    findingsSection(report, data),
    data.effect ? effectSection(data.effect) : '',
    careSection(data),
    retentionSection(data),
    trainingSection(data),
    coverageSection(data),
  ].join('\n');
  const lead = data.effect ? `${headline(report)} ${answerWords(data.effect)}` : headline(report);
  const title = `${data.name}: social media report`;
  return [
    ...pageHead({ title: escape(title), style, more: ['<meta name="robots" content="noindex">'] }),
    '<body>',
    '<a class="skip" href="#main">To the content</a>',
    `<header><div class="wrap"><p class="kicker">Social media report, ${escape(dayName(asOf, ''))}</p><h1>${escape(data.name)}</h1><p class="lead">${escape(lead)}</p>${tiles(report, data)}${navigation(sections)}</div></header>`,
    `<main id="main" class="wrap" tabindex="-1">${sections}</main>`,
    `<footer><div class="wrap"><p>Made by Chaperone from ${count(report.counts.files, 'calendar')}, the register and the figures of the channels. ${disclaimer}</p></div></footer>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

export type { PageData };
