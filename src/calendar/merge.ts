import { titleKey } from './facts.ts';
import type { Draft, Reader } from './reader.ts';
import { rawOf } from './reader.ts';
import type { Entry } from './record.ts';
import { fieldOf } from './record.ts';
import { datesOf, dayOf } from './schedule.ts';
import { bare } from './words/fold.ts';
import type { Field } from './words/fields.ts';

interface Sheet {
  readonly draft: Draft;
  readonly title: string;
  readonly date: string | null;
  readonly monthDay: string | null;
}

/**
 * Overviews and lists that repeat posts of the file add to them what only they hold. A table is an overview when
 * most of its rows, by title or day, are posts written out elsewhere in the file, or rows of a table above.
 */
export function merge(drafts: readonly Draft[], reader: Reader): { drafts: Draft[]; merged: Draft[] } {
  const rows = drafts.filter((draft) => draft.recogniser === 'table' && !draft.entries.some((entry) => fieldOf(entry) === 'copy'));
  if (rows.length < 2) return { drafts: [...drafts], merged: [] };
  const sheets = new Map(drafts.map((draft) => [draft, sheetOf(draft, reader)]));
  const full = drafts.filter((draft) => draft.recogniser !== 'table').map((draft) => sheets.get(draft)!);
  const byTitle = index(full, ({ title }) => title);
  const byDay = index(full, ({ monthDay }) => monthDay ?? '');
  const added = new Map<Draft, Entry[]>();
  const merged: Draft[] = [];
  for (const group of tablesOf(rows)) {
    const homes = group.map((row) => homesOf(sheets.get(row)!, full, byTitle, byDay));
    if (full.length > 0 && homes.filter((home) => home.length > 0).length * 2 > group.length) {
      for (const [at, row] of group.entries()) if (homes[at]!.length > 0) fold(row, homes[at]!, added, merged);
    }
  }
  const above = new Map<string, Draft>();
  for (const group of tablesOf(rows.filter((row) => !merged.includes(row)))) {
    const known = group.map((row) => above.get(sheets.get(row)!.title));
    for (const [at, row] of group.entries()) {
      if (known[at] && sheets.get(row)!.title !== '') fold(row, [known[at]], added, merged);
    }
    for (const row of group) if (!above.has(sheets.get(row)!.title)) above.set(sheets.get(row)!.title, row);
  }
  const kept = drafts.filter((draft) => !merged.includes(draft));
  return { drafts: kept.map((draft) => (added.has(draft) ? { ...draft, entries: [...draft.entries, ...added.get(draft)!] } : draft)), merged };
}

function index(sheets: readonly Sheet[], key: (sheet: Sheet) => string): Map<string, Sheet[]> {
  const map = new Map<string, Sheet[]>();
  for (const sheet of sheets) {
    const name = key(sheet);
    if (name !== '') map.set(name, [...(map.get(name) ?? []), sheet]);
  }
  return map;
}

function sheetOf(draft: Draft, reader: Reader): Sheet {
  const entry = draft.entries.find((one) => fieldOf(one) === 'title') ?? draft.entries.find((one) => fieldOf(one) === 'content' || fieldOf(one) === 'hook');
  const written = entry ? rawOf(reader, entry) : draft.title ? reader.source.text.slice(draft.title.from, draft.title.to) : (draft.facts?.title ?? draft.context.title?.text ?? '');
  const texts = draft.entries.filter((one) => fieldOf(one) === 'date').map((one) => rawOf(reader, one));
  const own = datesOf(texts);
  const day = own?.day ?? draft.context.day;
  const monthDay = day && !day.either ? `${day.month}-${day.day}` : null;
  return { draft, title: titleKey(bare(written)), date: dayOf(own, draft.context, reader.settings).date, monthDay };
}

/** Rows of one table stand on lines next to each other. */
function tablesOf(rows: readonly Draft[]): Draft[][] {
  const groups: Draft[][] = [];
  for (const row of rows) {
    const last = groups.at(-1)?.at(-1);
    if (last && row.line - last.endLine <= 2) groups.at(-1)!.push(row);
    else groups.push([row]);
  }
  return groups;
}

function homesOf(row: Sheet, full: readonly Sheet[], byTitle: Map<string, Sheet[]>, byDay: Map<string, Sheet[]>): Draft[] {
  const same = byTitle.get(row.title) ?? full.filter(({ title }) => alike(title, row.title));
  if (same.length > 0) return same.map(({ draft }) => draft);
  return (row.monthDay ? (byDay.get(row.monthDay) ?? []) : []).map(({ draft }) => draft);
}

/** One title within the other, two words or more. */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.includes(' ') && short.length > 8 && ` ${long} `.includes(` ${short} `);
}

const worth: ReadonlySet<Field | null> = new Set<Field>(['date', 'day', 'week', 'time', 'channels', 'status', 'kind', 'author', 'approvals', 'campaign', 'tags', 'permalink']);

/** Adds to each home the fields that it lacks. */
function fold(row: Draft, homes: readonly Draft[], added: Map<Draft, Entry[]>, merged: Draft[]): void {
  merged.push(row);
  for (const home of homes) {
    const has = new Set([...home.entries, ...home.context.shared, ...(added.get(home) ?? [])].filter((entry) => entry.spans.length > 0).map((entry) => fieldOf(entry)));
    const isDated = home.context.day !== null || has.has('date');
    const news = row.entries.filter((entry) => {
      const field = fieldOf(entry);
      if (!worth.has(field) || has.has(field)) return false;
      if (field === 'channels') return home.context.channels.length === 0;
      return !(isDated && (field === 'date' || field === 'day' || field === 'week'));
    });
    added.set(home, [...(added.get(home) ?? []), ...news]);
  }
}

