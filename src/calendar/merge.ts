import { titleKey } from './facts.ts';
import type { Draft, Reader } from './reader.ts';
import { rawOf } from './reader.ts';
import type { Entry } from './record.ts';
import { fieldOf } from './record.ts';
import { datesOf } from './schedule.ts';
import { formatWords } from './words/channels.ts';
import type { Field } from './words/fields.ts';
import { bare } from './words/fold.ts';

/** What a draft is known by: the words of its cells, item or heading, and its day. */
interface Sheet {
  readonly draft: Draft;
  readonly titles: readonly string[];
  /** The telling words of each title. */
  readonly words: readonly (readonly string[])[];
  readonly day: string | null;
}

/**
 * Overviews and lists that repeat posts of the file add to them what only they hold. Rows or items without copy
 * are an overview when most of them are, by title, day or words, posts written out elsewhere; a row that has the
 * title of a row above it repeats that one.
 */
export function merge(drafts: readonly Draft[], reader: Reader): { drafts: Draft[]; merged: Draft[] } {
  const plans = drafts.filter((draft) => isPlan(draft));
  const added = new Map<Draft, News>();
  const merged = new Set<Draft>();
  if (plans.length > 1) {
    const sheets = new Map(drafts.map((draft) => [draft, sheetOf(draft, reader)]));
    const full = drafts.filter((draft) => draft.recogniser !== 'table' && isWritten(draft)).map((draft) => sheets.get(draft)!);
    if (full.length > 1) foldOverviews(runsOf(drafts), sheets, full, added, merged);
    foldRepeats(plans, sheets, added, merged);
  }
  const kept = drafts.filter((draft) => !merged.has(draft));
  return { drafts: kept.map((draft) => withNews(draft, added.get(draft))), merged: [...merged] };
}

/** What a repeat adds to a post, and the context in which its dates are meant. */
interface News {
  readonly entries: readonly Entry[];
  readonly context: Draft['context'];
}

function withNews(draft: Draft, news: News | undefined): Draft {
  if (!news) return draft;
  const { year, month, range } = news.context;
  const dated = news.entries.some((entry) => fieldOf(entry) === 'date' || fieldOf(entry) === 'day');
  return { ...draft, entries: [...draft.entries, ...news.entries], context: dated ? { ...draft.context, year, month, range } : draft.context };
}

function isPlan(draft: Draft): boolean {
  return (draft.recogniser === 'table' || draft.recogniser === 'list') && !isWritten(draft);
}

function isWritten({ entries }: Draft): boolean {
  return entries.some((entry) => fieldOf(entry) === 'copy' || (entry.name === null && (entry.forms.has('fence') || entry.forms.has('quote') || entry.forms.has('below'))));
}

function foldOverviews(runs: readonly Draft[][], sheets: ReadonlyMap<Draft, Sheet>, full: readonly Sheet[], added: Map<Draft, News>, merged: Set<Draft>): void {
  const byTitle = index(full, ({ titles }) => titles);
  const byDay = index(full, ({ day }) => (day ? [day] : []));
  const byWord = index(full, ({ words }) => [...new Set(words.flat())]);
  for (const run of runs) {
    const homes = run.map((draft) => homesOf(sheets.get(draft)!, byTitle, byDay, byWord));
    const matched = homes.filter((home) => home.length > 0).length;
    if (matched * 2 <= run.length) continue;
    for (const [at, draft] of run.entries()) {
      // Where two of three are repeats, the rest is worded differently.
      if (homes[at]!.length > 0) fold(draft, homes[at]!, added, merged);
      else if (matched * 3 >= run.length * 2) merged.add(draft);
    }
  }
}

function foldRepeats(plans: readonly Draft[], sheets: ReadonlyMap<Draft, Sheet>, added: Map<Draft, News>, merged: Set<Draft>): void {
  const above = new Map<string, Draft>();
  for (const draft of plans) {
    if (merged.has(draft) || draft.recogniser !== 'table') continue;
    const title = sheets.get(draft)!.titles[0] ?? '';
    const known = above.get(title);
    if (known && title.includes(' ') && draft.line - known.line > 1 && !sameTable(known, draft)) fold(draft, [known], added, merged);
    else if (!known) above.set(title, draft);
  }
}

/** Rows of one table may have one title twice, on two days. */
function sameTable(a: Draft, b: Draft): boolean {
  return a.context === b.context && a.entries.map((entry) => entry.name).join() === b.entries.map((entry) => entry.name).join();
}

/** Plans that follow each other without a written post between them. */
function runsOf(drafts: readonly Draft[]): Draft[][] {
  const runs: Draft[][] = [];
  let open = false;
  for (const draft of drafts) {
    if (!isPlan(draft)) open = false;
    else if (open) runs.at(-1)!.push(draft);
    else {
      runs.push([draft]);
      open = true;
    }
  }
  return runs;
}

function index(sheets: readonly Sheet[], keys: (sheet: Sheet) => readonly string[]): Map<string, Sheet[]> {
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

function sheetOf(draft: Draft, reader: Reader): Sheet {
  const { source } = reader;
  const cut = (span: { from: number; to: number } | null) => (span ? [source.text.slice(span.from, span.to)] : []);
  const entry = draft.entries.find((one) => fieldOf(one) === 'title') ?? draft.entries.find((one) => fieldOf(one) === 'content' || fieldOf(one) === 'hook');
  const cells = draft.recogniser === 'table' ? draft.entries.filter((one) => one.known === null && one.forms.has('cell')) : [];
  const written = [...(entry ? [rawOf(reader, entry)] : []), ...cut(draft.title), ...(draft.facts?.title ? [draft.facts.title] : []), ...(draft.context.title && !isPlan(draft) ? [draft.context.title.text] : []), ...cells.map((cell) => rawOf(reader, cell))];
  const titles = [...new Set(written.map((text) => titleKey(bare(text))))].filter((title) => title !== '');
  const own = datesOf(draft.entries.filter((one) => fieldOf(one) === 'date').map((one) => rawOf(reader, one)));
  const day = own?.day ?? draft.context.day;
  const texts = isPlan(draft) ? titles : [titleKey(cut(draft.opener).join(' ')), ...titles];
  return { draft, titles, words: texts.map((text) => significant(text)), day: day && !day.either ? `${day.month}-${day.day}` : null };
}

const common = new Set([...formatWords, ...'about with your from that this what when where which into over week month day part the and publish share engage create'.split(' ')]);

function significant(title: string): string[] {
  return title.split(' ').filter((word) => (word.length > 3 || /[^\x00-\x7f]/.test(word)) && !common.has(word));
}

function homesOf(row: Sheet, byTitle: Map<string, Sheet[]>, byDay: Map<string, Sheet[]>, byWord: Map<string, Sheet[]>): Draft[] {
  for (const title of row.titles) {
    const same = byTitle.get(title);
    if (same) return same.map(({ draft }) => draft);
  }
  const sameDay = row.day ? byDay.get(row.day) : undefined;
  if (sameDay) return sameDay.map(({ draft }) => draft);
  return row.words.map((words) => sharing(words, byWord)).find((homes) => homes.length > 0) ?? [];
}

/** The posts that share most of a title's telling words. */
function sharing(words: readonly string[], byWord: Map<string, Sheet[]>): Draft[] {
  const counts = new Map<Sheet, number>();
  for (const word of words) for (const sheet of byWord.get(word) ?? []) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  const best = Math.max(0, ...counts.values());
  const enough = best * 2 > words.length || (best > 0 && words.length <= 2);
  return enough ? [...counts].filter(([, count]) => count === best).map(([sheet]) => sheet.draft) : [];
}

const worth: ReadonlySet<Field | null> = new Set<Field>(['date', 'day', 'week', 'time', 'channels', 'status', 'kind', 'author', 'approvals', 'campaign', 'tags', 'permalink']);

/** Adds to each home the fields that it lacks. */
function fold(row: Draft, homes: readonly Draft[], added: Map<Draft, News>, merged: Set<Draft>): void {
  merged.add(row);
  for (const home of homes) {
    const has = new Set([...home.entries, ...home.context.shared, ...(added.get(home)?.entries ?? [])].filter((entry) => entry.spans.length > 0).map((entry) => fieldOf(entry)));
    const { day, weekday, dayNumber } = home.context;
    const isDated = day !== null || weekday !== null || dayNumber !== null || has.has('date') || has.has('day');
    const news = row.entries.filter((entry) => {
      const field = fieldOf(entry);
      if (!worth.has(field) || has.has(field)) return false;
      if (field === 'channels') return home.context.channels.length === 0;
      return !(isDated && (field === 'date' || field === 'day' || field === 'week'));
    });
    added.set(home, { entries: [...(added.get(home)?.entries ?? []), ...news], context: row.context });
  }
}
