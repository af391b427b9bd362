import { channelName } from '../model/channel-name.ts';
import type { Card, Counts, Finding, Report } from '../model/generated.ts';

/** The words that people read, in one place, so that every format says the same. */

export type Level = Finding['severity'];

/** Most severe first. */
export const levels: readonly Level[] = ['error', 'warning', 'notice'];

export const levelWords: Readonly<Record<Level, string>> = {
  error: 'Please change',
  warning: 'Please check',
  notice: 'Good to know',
};

const VERDICTS: Readonly<Record<Card['verdict'], string>> = {
  fail: 'Please hold.',
  review: 'Please look again.',
  pass: 'Nothing found.',
};

/** What is asked for a post, in a sentence. Old and waived findings do not hold it, yet are not nothing. */
export function verdictWords(card: Card, findings: readonly Finding[]): string {
  return card.verdict === 'pass' && findings.length > 0 ? 'Nothing to change.' : VERDICTS[card.verdict];
}

export const disclaimer = 'This is not legal advice; no finding is not clearance.';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-10-14` → `Oct 14`, with the year where it is not that of `asOf`. */
export function dayName(date: string | null, asOf: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date ?? '') ?? [];
  if (!year) return date ?? 'No date';
  const short = `${MONTHS[Number(month) - 1]} ${Number(day)}`;
  return year === asOf.slice(0, 4) ? short : `${short}, ${year}`;
}

/** The names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** What a post is called: its day and channels. */
export function cardName(card: Card, asOf: string): string {
  return [dayName(card.date, asOf), ...card.channels.map(channelName)].join(', ');
}

/** `1 post`, `2 posts`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** The first few of a list, and how many more. */
export function some(words: readonly string[], most: number): string {
  const more = words.length - most;
  return list(more > 0 ? [...words.slice(0, most), `${more} more`] : words);
}

/** A closing full stop where the sentence has none. */
function sentence(text: string): string {
  return /[.!?…]["'”’)]*$/.test(text) ? text : `${text}.`;
}

/** Whether every quotation of the text is closed. */
function closed(text: string): boolean {
  const number = (sign: string): number => text.split(sign).length - 1;
  return number('"') % 2 === 0 && number('“') <= number('”');
}

/** A text's sentences; abbreviations and section numbers do not end one, a quotation stays whole. */
function sentences(text: string): string[] {
  const ends =
    /(?<!\b(?:e\.g|i\.e|etc|vs|Dr|Mr|Mrs|Ms|St|No|Inc|U\.S|\p{Lu})\.)(?<=[.!?]["'”’)]*) +(?=["'“‘(]?[\p{Lu}\p{N}])/u;
  const whole: string[] = [];
  let open = '';
  for (const part of text.split(ends)) {
    open = open === '' ? part : `${open} ${part}`;
    if (!closed(open)) continue;
    whole.push(open);
    open = '';
  }
  return [...whole, open].filter((part) => part !== '');
}

/** What, why and how to mend, in at most three sentences: the authority stands behind the first. */
export interface Advice {
  readonly what: string;
  /** `""` where nothing is to be said. */
  readonly how: string;
}

/**
 * The report for people: authorities as the citations that are known, the first two of each finding. Formats for
 * machines keep the ids.
 */
export function cited<R extends Report>(report: R): R {
  const called = new Map(report.citations?.map(({ id, citation }) => [id, citation]));
  const findings = report.findings.map((finding) => ({
    ...finding,
    authority: finding.authority.slice(0, 2).map((id) => called.get(id) ?? id),
  }));
  return { ...report, findings };
}

/** A problem in at most three sentences; how to mend it always keeps one. */
export function advice(finding: Finding): Advice {
  const mend = sentences(finding.guidance ?? finding.fix?.title ?? '');
  const said = sentences(finding.message).slice(0, mend.length > 0 ? 2 : 3);
  const last = said.length - 1;
  const why = finding.authority.length > 0 ? ` (${finding.authority.join('; ')})` : '';
  const what = said.map((text, at) => (at === last ? withReason(text, why) : sentence(text))).join(' ');
  return {
    what,
    how: mend
      .slice(0, 3 - said.length)
      .map(sentence)
      .join(' '),
  };
}

function withReason(text: string, why: string): string {
  return why === '' ? sentence(text) : `${text.replace(/[.]$/, '')}${why}.`;
}

/** How many problems there are, waived ones apart; `""`: none. */
function problemsIn(counts: Counts): string {
  const nouns: readonly (readonly [number, string])[] = [
    [counts.error, 'to change'],
    [counts.warning, 'to check'],
    [counts.notice, 'good to know'],
  ];
  const parts = nouns.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
  if (counts.waived === 0) return list(parts);
  return `${list(parts) || 'nothing found'} (${counts.waived} more accepted by a waiver)`;
}

/** `34 posts in 2 files were read; 5 to change and 3 to check (1 more accepted by a waiver).` */
function summaryLine(counts: Counts): string {
  const unread = counts.unread > 0 ? `, ${count(counts.unread, 'part')} could not be read` : '';
  return `${count(counts.posts, 'post')} in ${count(counts.files, 'file')} read${unread}: ${problemsIn(counts) || 'nothing found'}.`;
}

/** The last sentence of a report: what a command did or saw, and how many problems there are, where there are any. */
export function ending(said: string, counts: Counts): string {
  const problems = problemsIn(counts);
  return problems === '' ? `${said}.` : `${said}: ${problems}.`;
}

/** What came out, in a sentence: the command's own words, or how many posts were read and what was found. */
export function summaryOf({ summary, counts }: Report): string {
  return summary ?? summaryLine(counts);
}

/** The outcome in one sentence: what to do, or that nothing is. */
export function headline(report: Report): string {
  const leads = report.tables.some((table) => table.leads);
  if (report.summary !== undefined && !leads) {
    const { error, warning } = report.counts;
    return error + warning > 0
      ? `Please look at ${count(error + warning, 'thing')}.`
      : 'Nothing needs a change.';
  }
  const holds = report.cards.filter(({ verdict }) => verdict === 'fail').length;
  const looks = report.cards.filter(({ verdict }) => verdict === 'review').length;
  const asks = [
    ...(holds > 0 ? [`hold ${count(holds, 'post')}`] : []),
    ...(looks > 0 ? [`look again at ${count(looks, 'post')}`] : []),
  ];
  if (asks.length > 0) return `Please ${list(asks)}.`;
  if (leads)
    return report.verdict === 'fail'
      ? 'This changes the policy, and something about that needs a change.'
      : 'This changes the policy. See what happens if it is merged.';
  if (report.verdict === 'fail') return 'Something outside the posts needs a change.';
  if (report.counts.posts === 0) return 'No post was read.';
  return report.findings.length > 0 ? 'No post needs a change.' : 'Nothing was found.';
}
