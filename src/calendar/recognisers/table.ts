import type { Table, TableRow } from 'mdast';
import type { Context } from '../context.ts';
import type { Piece } from '../pieces.ts';
import type { Draft, Reader, Taken } from '../reader.ts';
import { isEmpty, unopened } from '../reader.ts';
import type { Field } from '../words/fields.ts';
import { anyOf, plain } from '../words/fold.ts';
import { occasionWords } from '../words/openers.ts';
import type { Column } from './columns.ts';
import { average, columnOf, contentFields, entriesOfCell, has, isDated, rawCell } from './columns.ts';
import { readDays, readGrid } from './grid.ts';
import { factsOf, saysDay } from '../facts.ts';
import type { PlacedRow } from './rows.ts';
import { rowsOf } from './rows.ts';
import { datesIn } from '../values/date.ts';
import { isSentence } from '../values/sentence.ts';
import type { Recogniser, Sight } from './kind.ts';
import { isBlank, isPause } from '../values/pause.ts';

/** Rows that are posts, and grids whose columns are channels. */
export const table: Recogniser = {
  name: 'table',
  read(sight) {
    const tables = sight.free.filter((piece) => piece.kind === 'table' && !piece.item);
    if (tables.length === 0) return null;
    const read = tables.map((piece) => readTable(piece, sight));
    return {
      drafts: read.flatMap(({ drafts }) => drafts),
      pieces: new Set(tables.filter((_, index) => read[index]!.drafts.length > 0)),
      whole: false,
      unread: read.flatMap(({ unread }) => unread ?? []),
    };
  },
};

type Result = Pick<Taken, 'drafts' | 'unread'>;
const nothing: Result = { drafts: [] };

/** A table with days that nobody could read as posts is said, where no heading speaks of rules or figures. */
function readTable(piece: Piece, sight: Sight): Result {
  const read = postsOf(piece, sight);
  const whole = (all: Result): Result => ({
    ...all,
    unread: (all.unread ?? []).map((one) => ({ ...one, line: piece.line })),
  });
  if (read.unread) return whole(read);
  if (read.drafts.length > 0 || sight.context.isProse) return read;
  const [head, ...body] = (piece.node as Table).children;
  return looksScheduled(head!, body, sight.reader) ? whole(unreadable(body)) : read;
}

const isMost = (texts: readonly string[], is: (text: string) => boolean) =>
  texts.length > 0 && texts.filter((text) => is(text)).length * 2 >= texts.length;

/** Rows that bear days of the calendar beside words, under headings of which one is not understood. */
function looksScheduled(head: TableRow, body: readonly TableRow[], reader: Reader): boolean {
  const columns = head.children.map((cell, index) => columnOf(cell, index, reader));
  const cells = (index: number) =>
    body.map((row) => row.children[index]).map((cell) => (cell ? rawCell(cell, reader) : ''));
  const dated = columns.filter(({ index }) => isMost(cells(index), isDay));
  const worded = columns.filter(({ index, known }) => known === null && isMost(cells(index), isWords));
  if (columns.some(({ name }) => OCCASION.test(plain(name)))) return false;
  return dated.length === 1 && worded.some((column) => !dated.includes(column));
}

/** Columns of tables that list occasions or tasks, which are no posts. */
const OCCASION = anyOf(occasionWords, 'u');

const isDay = (text: string) => text.length < 30 && datesIn(text).day !== null;
const isWords = (text: string) => /\p{L}{2}.*\s.*\p{L}{2}|\p{L}{5}/u.test(text) && !isDay(text);

function postsOf(piece: Piece, sight: Sight): Result {
  const rows = (piece.node as Table).children;
  const columns = rows[0]!.children.map((cell, index) => columnOf(cell, index, sight.reader));
  const body = rows
    .slice(1)
    .filter((row) => row.children.some((cell) => !isEmpty(rawCell(cell, sight.reader))));
  if (body.length === 0) return nothing;
  const weekdays = columns.slice(1).filter(({ name }) => saysDay(factsOf(name)));
  if (weekdays.length > 2 && weekdays.length === columns.length - 1)
    return { drafts: readDays(body, columns, sight) };
  const grid = columns.filter(({ channels }) => channels.length > 0);
  const isGrid =
    grid.length >= 2 &&
    !has(columns, 'channels') &&
    (has(columns, 'date') || has(columns, 'day') || has(columns, 'week') || columns[0]!.name === '');
  return isGrid ? { drafts: readGrid(body, columns, grid, sight) } : readRows(body, columns, sight);
}

function readRows(body: readonly TableRow[], columns: readonly Column[], sight: Sight): Result {
  const { context, reader } = sight;
  const schedule = has(columns, 'date', 'day', 'week', 'month', 'time');
  const dated = isDated(body, columns, reader);
  if (context.isProse && !dated) return nothing;
  const withContent = contentColumns(body, columns, sight, dated);
  if (withContent.length === 0) return dated && has(columns, 'channels') ? unreadable(body) : nothing;
  const pipeline =
    (has(columns, 'status', 'ignore', 'tags', 'channels', 'kind', 'reference') || isKeyworded(columns)) &&
    (has(columns, 'title', 'copy', 'hook', 'id') || (isWeekOf(columns, context) && has(columns, 'content')));
  if (!schedule && !(pipeline && (isPipeline(columns) || isWeekOf(columns, context)))) return nothing;
  if (schedule && !dated && (isRhythm(columns, sight) || isPhases(body, columns, reader))) return nothing;
  if (onlyMonths(columns)) return nothing;
  const kept = promoted(body, withContent, columns, reader);
  // Keywords and slugs are those of articles.
  const isArticles =
    context.channels.length === 0 &&
    !has(columns, 'channels') &&
    columns.some(({ name }) => /keyword|slug/i.test(name)) &&
    !columns.some(({ name }) => /video/i.test(name));
  const shown =
    isArticles && !has(columns, 'id') ? { ...sight, context: { ...context, channels: ['blog'] } } : sight;
  const rows = rowsOf(body, kept, shown.context, reader);
  return { drafts: rows.map((row) => draftOfRow(row, kept, reader)).filter((draft) => draft !== null) };
}

const isKeyworded = (columns: readonly Column[]) =>
  columns.some(({ name }) => /keyword|slug|intent/i.test(name));

/** A backlog has numbers, a status, or the words of articles beside its titles. */
function isPipeline(columns: readonly Column[]): boolean {
  return (
    has(columns, 'status', 'id') ||
    (has(columns, 'ignore') && has(columns, 'title')) ||
    (has(columns, 'title', 'copy') && has(columns, 'channels')) ||
    isKeyworded(columns)
  );
}

/** A month and what may be spoken of then, with nothing else, is a store of topics. */
function onlyMonths(columns: readonly Column[]): boolean {
  const rest = columns.filter(
    ({ known }) => known === null || !['month', ...contentFields].includes(known.field),
  );
  return has(columns, 'month') && rest.length === 0 && !has(columns, 'copy');
}

/** Rows of which each spans several weeks or months are phases of a plan. */
function isPhases(body: readonly TableRow[], columns: readonly Column[], reader: Reader): boolean {
  if (has(columns, 'date', 'day', 'time')) return false;
  const spans = columns.filter(({ known }) => known?.field === 'week' || known?.field === 'month');
  return spans.some((column) => isMost(filledCells(body, column, reader), (text) => SPAN.test(text)));
}

const SPAN = /\d\s*[-–—]\s*\d/;

/** Below a week and a channel, rows with kinds and topics are its posts, on days yet open. */
function isWeekOf(columns: readonly Column[], { week, range, day, channels }: Context): boolean {
  return channels.length > 0 && (week !== null || range !== null || day !== null) && has(columns, 'kind');
}

/** Weekdays alone, with no week or day above them, are a rhythm that repeats. */
function isRhythm(columns: readonly Column[], { context }: Sight): boolean {
  if (
    context.week !== null ||
    context.range !== null ||
    context.day !== null ||
    has(columns, 'copy', 'status')
  )
    return false;
  return true;
}

function contentColumns(
  body: readonly TableRow[],
  columns: readonly Column[],
  { reader }: Sight,
  dated: boolean,
): readonly Column[] {
  if (columns.some(({ known }) => known && contentFields.includes(known.field))) return columns;
  const scheduled =
    has(columns, 'channels', 'kind', 'status', 'tags', 'hashtags') &&
    (dated || has(columns, 'day', 'week', 'date'));
  if (!scheduled) return [];
  const unknown = columns.find(({ index, known }) => known === null && average(body, index, reader) > 12);
  if (!unknown) return [];
  return columns.map((column) =>
    column === unknown ? { ...column, known: { field: 'title', exact: false, qualifier: '' } } : column,
  );
}

/** “Content” is copy where it is written out, and a topic where it is a few words. */
function promoted(
  body: readonly TableRow[],
  columns: readonly Column[],
  all: readonly Column[],
  reader: Reader,
): readonly Column[] {
  if (has(columns, 'copy')) return columns;
  const content = columns.find(({ known }) => known?.field === 'content' || known?.field === 'description');
  if (!content) return columns;
  const isWritten =
    average(body, content.index, reader) > 110 ||
    (has(all, 'hashtags') && average(body, content.index, reader) > 50) ||
    isMost(filledCells(body, content, reader), isSentence);
  const field: Field = isWritten ? 'copy' : has(columns, 'title') ? 'description' : 'title';
  return columns.map((column) =>
    column === content ? { ...column, known: { ...content.known!, field } } : column,
  );
}

function filledCells(body: readonly TableRow[], { index }: Column, reader: Reader): string[] {
  const cells = body.map((row) => row.children[index]).map((cell) => (cell ? rawCell(cell, reader) : ''));
  return cells.filter((text) => !isPause(text));
}

function draftOfRow(
  { row, context, inherited }: PlacedRow,
  columns: readonly Column[],
  reader: Reader,
): Draft | null {
  const entries = columns.flatMap((column) => entriesOfCell(row, column, reader));
  const content = entries.filter(({ known }) => known && contentFields.includes(known.field));
  const words = content.flatMap(({ spans }) =>
    spans.map(({ from, to }) => reader.source.text.slice(from, to)),
  );
  const elided = row.children.filter((cell) => /^\W*(?:\.\.\.|…)\W*$/u.test(rawCell(cell, reader))).length;
  const isMark = words.some((text) =>
    /^(?:checkpoint|milestone|meilenstein|hito)(?![\p{L}])/u.test(plain(text)),
  );
  if (elided > 1 || isMark || words.every((text) => isBlank(text)) || words.every((text) => isPause(text)))
    return null;
  const line = row.position!.start.line;
  const reason = 'A row of a table with a day, number or status and a topic or text.';
  return {
    recogniser: 'table',
    reason,
    line,
    endLine: line,
    context,
    ...unopened,
    entries: [...entries, ...inherited],
  };
}

function unreadable(body: readonly TableRow[]): Result {
  const reason =
    'A table with dates, but no column says what is posted. Name one Topic or Caption, or map it under `calendars.columns`.';
  return {
    drafts: [],
    unread: [{ line: body[0]!.position!.start.line, endLine: body.at(-1)!.position!.end.line, reason }],
  };
}
