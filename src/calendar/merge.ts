import type { Draft, Reader } from './reader.ts';
import type { Entry } from './entry.ts';
import { fieldOf } from './entry.ts';
import type { Sheet } from './sheets.ts';
import { contradict, isPlan, isFull, index, sheetOf, homesOf } from './sheets.ts';
import type { Field } from './words/fields.ts';

/**
 * Overviews and lists that repeat posts of the file add to them what only they hold. Rows or items without copy
 * are an overview when most of them are, by title, day or words, posts written out elsewhere; a row that has the
 * title of a row above it repeats that one. Two are one only where nothing that they state contradicts.
 */
export function merge(drafts: readonly Draft[], reader: Reader): { drafts: Draft[]; merged: Draft[] } {
  const plans = drafts.filter((draft) => isPlan(draft));
  const added = new Map<Draft, News>();
  const merged = new Set<Draft>();
  if (plans.length > 1) {
    const sheets = new Map(drafts.map((draft) => [draft, sheetOf(draft, reader)]));
    const full = drafts.filter((draft) => isFull(draft)).map((draft) => sheets.get(draft)!);
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
  return {
    ...draft,
    entries: [...draft.entries, ...news.entries],
    context: dated ? { ...draft.context, year, month, range } : draft.context,
  };
}

function foldOverviews(
  runs: readonly Draft[][],
  sheets: ReadonlyMap<Draft, Sheet>,
  full: readonly Sheet[],
  added: Map<Draft, News>,
  merged: Set<Draft>,
): void {
  const byTitle = index(full, ({ titles }) => titles);
  const byDay = index(full, ({ day }) => (day ? [day] : []));
  const byWord = telling(
    index(full, ({ words }) => [...new Set(words.flat())]),
    full.length,
  );
  for (const run of runs) {
    const byNumber = numbered(
      run.map((draft) => sheets.get(draft)!),
      full,
    );
    const homes = run.map((draft) => {
      const sheet = sheets.get(draft)!;
      const same = sheet.number === null ? undefined : byNumber.get(sheet.number);
      if (same && !contradict(sheet, same)) return [same.draft];
      return homesOf(sheet, byTitle, byDay, byWord).filter((home) => !contradict(sheet, sheets.get(home)!));
    });
    const matched = homes.filter((home) => home.length > 0).length;
    if (matched * 2 <= run.length) continue;
    for (const [at, draft] of run.entries()) {
      // Where two of three are repeats, the rest is worded differently.
      if (homes[at]!.length > 0) fold(draft, homes[at]!, added, merged);
      else if (matched * 3 >= run.length * 2) merged.add(draft);
    }
  }
}

/** The posts by their numbers, where the rows of an overview are numbered as they are: “| 3 | …” for “Post 3”. */
function numbered(rows: readonly Sheet[], full: readonly Sheet[]): Map<string, Sheet> {
  const known = full.filter(({ number }) => number !== null);
  const byNumber = new Map(known.map((sheet) => [sheet.number!, sheet]));
  const isSame = rows.length > 1 && rows.length === known.length && byNumber.size === known.length;
  return isSame && rows.every(({ number }) => number !== null && byNumber.has(number)) ? byNumber : new Map();
}

/** Without the words that most posts of the file have: they tell none from another. */
function telling(byWord: Map<string, Sheet[]>, count: number): Map<string, Sheet[]> {
  const isTelling = (sheets: readonly Sheet[]) => count < 3 || sheets.length * 2 <= count;
  return new Map([...byWord].filter(([, sheets]) => isTelling(sheets)));
}

function foldRepeats(
  plans: readonly Draft[],
  sheets: ReadonlyMap<Draft, Sheet>,
  added: Map<Draft, News>,
  merged: Set<Draft>,
): void {
  const above = new Map<string, Draft>();
  for (const draft of plans) {
    if (merged.has(draft) || draft.recogniser !== 'table') continue;
    const title = sheets.get(draft)!.titles[0] ?? '';
    const known = above.get(title);
    const repeats =
      known &&
      title.includes(' ') &&
      draft.line - known.line > 1 &&
      !sameTable(known, draft) &&
      !contradict(sheets.get(known)!, sheets.get(draft)!);
    if (known && repeats) fold(draft, [known], added, merged);
    else if (!known) above.set(title, draft);
  }
}

/** Rows of one table may have one title twice, on two days. */
function sameTable(a: Draft, b: Draft): boolean {
  return (
    a.context === b.context &&
    a.entries.map((entry) => entry.name).join() === b.entries.map((entry) => entry.name).join()
  );
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

const worth: ReadonlySet<Field | null> = new Set<Field>([
  'date',
  'day',
  'week',
  'time',
  'channels',
  'status',
  'kind',
  'author',
  'approvals',
  'campaign',
  'tags',
  'permalink',
]);

/** Adds to each home the fields that it lacks. */
function fold(row: Draft, homes: readonly Draft[], added: Map<Draft, News>, merged: Set<Draft>): void {
  merged.add(row);
  for (const home of homes) {
    const has = new Set(
      [...home.entries, ...home.context.shared, ...(added.get(home)?.entries ?? [])]
        .filter((entry) => entry.spans.length > 0)
        .map((entry) => fieldOf(entry)),
    );
    const { day, weekday, dayNumber } = home.context;
    const isDated =
      day !== null || weekday !== null || dayNumber !== null || has.has('date') || has.has('day');
    const news = row.entries.filter((entry) => {
      const field = fieldOf(entry);
      if (!worth.has(field) || has.has(field)) return false;
      if (field === 'channels') return home.context.channels.length === 0;
      return !(isDated && (field === 'date' || field === 'day' || field === 'week'));
    });
    added.set(home, { entries: [...(added.get(home)?.entries ?? []), ...news], context: row.context });
  }
}
