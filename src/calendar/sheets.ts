import { titleKey } from './facts.ts';
import type { Draft, Reader } from './reader.ts';
import { rawOf } from './reader.ts';
import { fieldOf } from './entry.ts';
import { datesOf } from './schedule.ts';
import { channelsIn } from './values/channel.ts';
import type { Field } from './words/fields.ts';
import { formatWords } from './words/channels.ts';
import { bare } from './words/fold.ts';

/** What a draft is known by: the words of its cells, item or heading, and its day. */
export interface Sheet {
  readonly draft: Draft;
  readonly titles: readonly string[];
  /** The telling words of each title. */
  readonly words: readonly (readonly string[])[];
  /** The number of a row, or of “Post 3”. */
  readonly number: string | null;
  readonly day: string | null;
  readonly week: number | null;
  readonly weekday: number | null;
  readonly channels: readonly string[];
}

/** A row or item that names a post without its text. */
export function isPlan(draft: Draft): boolean {
  return (draft.recogniser === 'table' || draft.recogniser === 'list') && !isWritten(draft);
}

/** A post with a section of its own, written out or described by several fields. */
export function isFull(draft: Draft): boolean {
  return (
    draft.recogniser !== 'table' &&
    draft.recogniser !== 'list' &&
    (isWritten(draft) || draft.entries.length > 2)
  );
}

function isWritten({ entries }: Draft): boolean {
  return entries.some(
    (entry) =>
      fieldOf(entry) === 'copy' ||
      (entry.name === null &&
        (entry.forms.has('fence') || entry.forms.has('quote') || entry.forms.has('below'))),
  );
}

export function index(
  sheets: readonly Sheet[],
  keys: (sheet: Sheet) => readonly string[],
): Map<string, Sheet[]> {
  const map = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    for (const key of keys(sheet)) {
      const list = map.get(key);
      if (list) list.push(sheet);
      else if (key !== '') map.set(key, [sheet]);
    }
  }
  return map;
}

export function sheetOf(draft: Draft, reader: Reader): Sheet {
  const { source } = reader;
  const cut = (span: { from: number; to: number } | null) =>
    span ? [source.text.slice(span.from, span.to)] : [];
  const entry =
    draft.entries.find((one) => fieldOf(one) === 'title') ??
    draft.entries.find((one) => fieldOf(one) === 'content' || fieldOf(one) === 'hook');
  const cells =
    draft.recogniser === 'table'
      ? draft.entries.filter((one) => one.known === null && one.forms.has('cell'))
      : [];
  const written = [
    ...(entry ? [rawOf(reader, entry)] : []),
    ...cut(draft.title),
    ...(draft.facts?.title ? [draft.facts.title] : []),
    ...(isPlan(draft) ? [] : [draft.context.title()?.text ?? '']),
    ...cells.map((cell) => rawOf(reader, cell)),
  ];
  const titles = [...new Set(written.map((text) => titleKey(bare(text))))].filter((title) => title !== '');
  const texts = isPlan(draft) ? titles : [titleKey(cut(draft.opener).join(' ')), ...titles];
  return {
    draft,
    titles,
    words: texts.map((text) => significant(text)),
    number: numberOf(draft, reader),
    day: dayKey(draft, reader),
    ...statedBy(draft, reader),
  };
}

/** Columns of numbers that are no ids to quote. */
const NUMBERS = /^\s*(?:#|no|nr|n[º°o]|num\p{L}*|post\s*#?)\.?\s*$/iu;

function numberOf(draft: Draft, reader: Reader): string | null {
  const { ordinal } = draft.facts ?? {};
  if (!isPlan(draft)) return ordinal?.kind === 'post' && ordinal.id !== '' ? ordinal.id : null;
  const id = draft.entries.find((one) => fieldOf(one) === 'id' || NUMBERS.test(one.name ?? '-'));
  return id ? (/^\W*(?:post\s*)?#?(\d{1,3})\W*$/i.exec(rawOf(reader, id))?.[1] ?? null) : null;
}

function statedBy(draft: Draft, reader: Reader): Pick<Sheet, 'week' | 'weekday' | 'channels'> {
  const raw = (...fields: Field[]) =>
    draft.entries.filter((one) => fields.includes(fieldOf(one)!)).map((one) => rawOf(reader, one));
  const own = datesOf([...raw('date', 'day'), ...raw('week').map((text) => `week ${text}`)]);
  const named = raw('channels').flatMap((text) => channelsIn(text));
  return {
    week: own?.week ?? draft.context.week,
    weekday: own?.weekday ?? (own?.day ? null : draft.context.weekday),
    channels: named.length > 0 ? named : draft.context.channels,
  };
}

const differ = <T>(one: T | null, other: T | null) => one !== null && other !== null && one !== other;

/** Whether what two entries state of their day, week or channel cannot be true of one post. */
export function contradict(a: Sheet, b: Sheet): boolean {
  const apart =
    a.channels.length > 0 && b.channels.length > 0 && !a.channels.some((name) => b.channels.includes(name));
  return differ(a.day, b.day) || differ(a.week, b.week) || differ(a.weekday, b.weekday) || apart;
}

/** The day of a draft as a key: month and day, or the number of a day. */
function dayKey(draft: Draft, reader: Reader): string | null {
  const texts = draft.entries
    .filter((one) => fieldOf(one) === 'date' || fieldOf(one) === 'day')
    .map((one) => rawOf(reader, one))
    .map((text) => (/^\W*\d{1,3}\W*$/.test(text) ? `day ${text}` : text));
  const own = datesOf(texts);
  const day = own?.day ?? draft.context.day;
  if (day) return day.either ? null : `${day.month}-${day.day}`;
  const number = own?.dayNumber ?? draft.context.dayNumber;
  return number === null || number === undefined ? null : `day ${number}`;
}

const common = new Set([
  ...formatWords,
  ...'about with your from that this what when where which into over week month day part the and publish share engage create'.split(
    ' ',
  ),
]);

function significant(title: string): string[] {
  return title
    .split(' ')
    .filter((word) => (word.length > 3 || /[^\p{sc=Latin}\p{N}]/u.test(word)) && !common.has(word));
}

export function homesOf(
  row: Sheet,
  byTitle: Map<string, Sheet[]>,
  byDay: Map<string, Sheet[]>,
  byWord: Map<string, Sheet[]>,
): Draft[] {
  for (const title of row.titles) {
    const same = byTitle.get(title);
    if (same) return same.map(({ draft }) => draft);
  }
  const sameDay =
    (row.day ? byDay.get(row.day) : undefined)?.filter((sheet) => shareChannel(row, sheet)) ?? [];
  if (sameDay.length > 0) return sameDay.map(({ draft }) => draft);
  return row.words.map((words) => sharing(words, byWord)).find((homes) => homes.length > 0) ?? [];
}

/** Whether two may go out on one channel; where none is named they may. */
function shareChannel(a: Sheet, b: Sheet): boolean {
  const [one, other] = [a.draft.context.channels, b.draft.context.channels];
  return one.length === 0 || other.length === 0 || one.some((channel) => other.includes(channel));
}

/** The posts that share most of a title's telling words. */
function sharing(words: readonly string[], byWord: Map<string, Sheet[]>): Draft[] {
  const counts = new Map<Sheet, number>();
  for (const word of words)
    for (const sheet of byWord.get(word) ?? []) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const best = Math.max(0, ...counts.values());
  const enough = best * 2 > words.length || (best > 0 && words.length <= 2);
  return enough ? [...counts].filter(([, count]) => count === best).map(([sheet]) => sheet.draft) : [];
}
