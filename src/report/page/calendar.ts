import { channelName } from '../../model/channel-name.ts';
import type { Card } from '../../model/generated.ts';
import { grouped } from '../../model/grouped.ts';
import { escapeHtml as escape } from '../escape.ts';
import { list, monthNames } from '../words.ts';

/** The sign and the words of each verdict: colour alone tells nothing. */
export const verdicts: Readonly<Record<Card['verdict'], { readonly sign: string; readonly words: string }>> =
  {
    pass: { sign: '✓', words: 'nothing to change' },
    review: { sign: '?', words: 'please look again' },
    fail: { sign: '!', words: 'please hold' },
  };

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const monthName = (month: string): string =>
  `${monthNames[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;

/** `October 14` */
export const dayWords = (date: string): string =>
  `${monthNames[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;

/** A name that may stand behind `#`. */
export const anchorOf = (id: string): string => `post-${encodeURIComponent(id)}`;

const channelsOf = ({ channels }: Pick<Card, 'channels'>): string =>
  channels.length === 0 ? 'no channel' : list(channels.map(channelName));

function mark(card: Card, isDrawn: boolean): string {
  const { sign, words } = verdicts[card.verdict];
  const text = `<span aria-hidden="true">${sign}</span><span class="vh">${escape(channelsOf(card))}: ${words}</span>`;
  return isDrawn
    ? `<li><a class="m ${card.verdict}" href="#${anchorOf(card.id)}">${text}</a></li>`
    : `<li><span class="m ${card.verdict}">${text}</span></li>`;
}

function dayCell(date: string, cards: readonly Card[], drawn: ReadonlySet<string>, asOf: string): string {
  const marks =
    cards.length === 0 ? '' : `<ul>${cards.map((card) => mark(card, drawn.has(card.id))).join('')}</ul>`;
  const today = date === asOf ? ' class="today"' : '';
  const now = date === asOf ? '<span class="vh"> (today)</span>' : '';
  return `<td${today}>${Number(date.slice(8))}${now}${marks}</td>`;
}

function month(name: string, cards: readonly Card[], drawn: ReadonlySet<string>, asOf: string): string {
  const byDay = grouped(cards, ({ date }) => date!);
  const first = new Date(`${name}-01T00:00Z`);
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + 6) % 7;
  const cells = [
    ...Array.from({ length: before }, () => '<td></td>'),
    ...Array.from({ length: days }, (_, index) => {
      const date = `${name}-${String(index + 1).padStart(2, '0')}`;
      return dayCell(date, byDay.get(date) ?? [], drawn, asOf);
    }),
  ];
  while (cells.length % 7 > 0) cells.push('<td></td>');
  const rows = Array.from(
    { length: cells.length / 7 },
    (_, week) => `<tr>${cells.slice(week * 7, week * 7 + 7).join('')}</tr>`,
  );
  const head = weekdays
    .map(
      (day) =>
        `<th scope="col"><abbr title="${day}" style="text-decoration:none">${day.slice(0, 2)}</abbr></th>`,
    )
    .join('');
  return `<div class="month"><table><caption>${monthName(name)}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** The months of the calendars with the verdict on each post. */
export function calendarSection(cards: readonly Card[], drawn: ReadonlySet<string>, asOf: string): string {
  if (cards.length === 0) return '';
  const months = grouped(
    cards.filter(({ date }) => date !== null),
    ({ date }) => date!.slice(0, 7),
  );
  const undated = cards.length - [...months.values()].reduce((sum, { length }) => sum + length, 0);
  const legend = Object.entries(verdicts)
    .map(
      ([name, { sign, words }]) =>
        `<li><span class="m ${name}" aria-hidden="true">${sign}</span> ${words}</li>`,
    )
    .join('');
  const tables = [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, own]) => month(name, own, drawn, asOf));
  const more =
    undated > 0
      ? `<p class="hint">${undated} more ${undated === 1 ? 'post has' : 'posts have'} no day yet.</p>`
      : '';
  return `<section id="calendar" aria-labelledby="calendar-h"><h2 id="calendar-h">Calendar</h2><p class="hint">Every planned post, by its day. A mark leads to the post where it is shown below.</p><ul class="legend">${legend}</ul><div class="months">${tables.join('')}</div>${more}</section>`;
}
