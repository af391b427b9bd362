import type { Card, Finding, Report } from '../../model/generated.ts';
import { escapeHtml as escape } from '../escape.ts';
import { isOpen } from '../group.ts';
import { advice, cardName, count, list, some } from '../words.ts';
import { anchorOf } from './calendar.ts';
import type { PageData } from './data.ts';
import { section } from './parts.ts';

/** Something that waits for somebody: what to do, more about it (markup), and where the page tells it. */
interface Task {
  readonly what: string;
  readonly more: string;
  readonly at: string;
}

/** How many of the next posts are named. */
const named = 3;

/** The posts of a verdict, those still to come first, by day. */
function next(cards: readonly Card[], verdict: Card['verdict'], asOf: string): Card[] {
  const days = ({ date }: Card): string => (date === null ? '~' : date < asOf ? `~~${date}` : date);
  return cards
    .filter((card) => card.verdict === verdict)
    .sort((a, b) => (days(a) < days(b) ? -1 : days(a) > days(b) ? 1 : a.id < b.id ? -1 : 1));
}

function postTask(
  verb: string,
  cards: readonly Card[],
  findings: ReadonlyMap<string | null, readonly Finding[]>,
  drawn: ReadonlySet<string>,
  asOf: string,
): Task[] {
  if (cards.length === 0) return [];
  const items = cards.slice(0, named).map((card) => {
    const name = escape(cardName(card, asOf));
    const open = (findings.get(card.id) ?? []).find(isOpen);
    const why = open ? `: ${escape(advice(open).what)}` : '';
    return `<li>${drawn.has(card.id) ? `<a href="#${anchorOf(card.id)}">${name}</a>` : name}${why}</li>`;
  });
  const left = cards.length - items.length;
  const rest = left > 0 ? `<li>And ${count(left, 'more post')}, marked in the calendar.</li>` : '';
  return [
    {
      what: `${verb} ${count(cards.length, 'post')}.`,
      more: `<ul>${items.join('')}${rest}</ul>`,
      at: 'calendar',
    },
  ];
}

const lacks: Readonly<Record<string, string>> = {
  lapsed: 'has lapsed',
  never: 'was never taken',
  due: 'is due again',
  'to take': 'is to be taken',
};

/** People named of those who have courses to take. */
const shownPeople = 4;

function trainingTask({ training }: PageData): Task[] {
  const behind = (training?.people ?? []).flatMap((person, index) => {
    const open = training!.courses.flatMap(({ title, states }) => {
      const lack = lacks[states[index] ?? ''];
      return lack === undefined ? [] : [`“${title}” ${lack}`];
    });
    const isFirst = training!.courses.filter(({ states }) => states[index] === 'to take').length;
    if (isFirst > 3 && isFirst === open.length) return [`${person}: ${isFirst} courses, for the first time`];
    return open.length === 0 ? [] : [`${person}: ${list(open)}`];
  });
  if (behind.length === 0) return [];
  const told = behind.slice(0, shownPeople);
  const left = behind.length - told.length;
  const people = [...told, ...(left > 0 ? [`${left} more`] : [])].join('; ');
  return [{ what: 'Let people take their courses.', more: ` ${escape(people)}.`, at: 'training' }];
}

function otherTasks(report: Report, { effect, retention, coverage }: PageData): Task[] {
  const due = retention?.states.find(({ state }) => state === 'due')?.count ?? 0;
  const unserved = coverage.filter(({ servedBy }) => servedBy === '');
  const outside = report.findings.filter((finding) => finding.post === null && isOpen(finding)).length;
  const tasks: readonly (readonly [isOpen: boolean, task: Task])[] = [
    [
      (effect?.outside ?? 0) > 0,
      {
        what: 'Find out what went out unplanned.',
        more: ` ${count(effect?.outside ?? 0, 'post')} of the exports ${effect?.outside === 1 ? 'is' : 'are'} in no calendar and no register.`,
        at: 'effect',
      },
    ],
    [
      due > 0,
      {
        what: `Decide about ${count(due, 'record')} due for destruction or review.`,
        more: '',
        at: 'retention',
      },
    ],
    [
      unserved.length > 0,
      {
        what: `See to ${unserved.length === 1 ? 'a responsibility' : `${unserved.length} responsibilities`} that nothing serves yet.`,
        more: ` ${escape(
          some(
            unserved.map(({ obligation }) => obligation),
            3,
          ),
        )}.`,
        at: 'responsibilities',
      },
    ],
    [
      outside > 0,
      { what: `Look at ${count(outside, 'thing')} outside the posts.`, more: '', at: 'findings' },
    ],
  ];
  return tasks.filter(([isAsked]) => isAsked).map(([, task]) => task);
}

const leads: Readonly<Record<string, string>> = {
  calendar: 'the calendar',
  training: 'who is trained',
  effect: 'the effect',
  retention: 'the records',
  responsibilities: 'the responsibilities',
  findings: 'the findings',
};

/** What waits for somebody, in the order in which it should be done. */
export function todoSection(
  report: Report,
  findings: ReadonlyMap<string | null, readonly Finding[]>,
  data: PageData,
): string {
  const { cards, asOf } = report;
  const drawn = new Set(data.posts.map(({ id }) => id));
  const tasks = [
    ...postTask('Change or hold back', next(cards, 'fail', asOf), findings, drawn, asOf),
    ...postTask('Look again at', next(cards, 'review', asOf), findings, drawn, asOf),
    ...trainingTask(data),
    ...otherTasks(report, data),
  ];
  const items = tasks.map(
    ({ what, more, at }) =>
      `<li><strong>${escape(what)}</strong>${more.startsWith('<ul>') ? more : `${more} <a href="#${at}">See ${leads[at]}</a>`}</li>`,
  );
  const body =
    items.length === 0 ? '<p>Nothing waits for you.</p>' : `<ol class="todo">${items.join('')}</ol>`;
  return section('todo', 'What to do next', 'The next posts first, then what takes longer.', body);
}
