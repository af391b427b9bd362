import type { Table, TableCell, TableRow } from 'mdast';
import type { Context } from '../context.ts';
import { below } from '../context.ts';
import { factsOf } from '../facts.ts';
import { labelledLine } from '../labels.ts';
import type { Piece } from '../pieces.ts';
import type { Draft, Reader, Taken } from '../reader.ts';
import { isEmpty } from '../reader.ts';
import type { Entry, Form, Span } from '../record.ts';
import { cellSpan } from '../record.ts';
import { channelsIn, onlyChannels } from '../values/channel.ts';
import { datesIn } from '../values/date.ts';
import type { KnownLabel } from '../values/label.ts';
import { labelOf } from '../values/label.ts';
import type { Field } from '../words/fields.ts';
import { plain } from '../words/fold.ts';
import type { Recogniser, Sight } from './kind.ts';

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

interface Column {
  readonly index: number;
  readonly name: string;
  readonly known: KnownLabel | null;
  /** Set when the column is a channel of a grid. */
  readonly channels: readonly string[];
}

type Result = Pick<Taken, 'drafts' | 'unread'>;
const nothing: Result = { drafts: [] };

function readTable(piece: Piece, sight: Sight): Result {
  const rows = (piece.node as Table).children;
  const columns = rows[0]!.children.map((cell, index) => columnOf(cell, index, sight.reader));
  const body = rows.slice(1).filter((row) => row.children.some((cell) => !isEmpty(rawCell(cell, sight.reader))));
  if (body.length === 0) return nothing;
  const grid = columns.filter(({ channels }) => channels.length > 0);
  const isGrid = grid.length >= 2 && !has(columns, 'channels') && (has(columns, 'date') || has(columns, 'day') || has(columns, 'week') || columns[0]!.name === '');
  return isGrid ? readGrid(body, columns, grid, sight) : readRows(body, columns, sight);
}

function columnOf(cell: TableCell, index: number, reader: Reader): Column {
  const name = rawCell(cell, reader);
  const known = labelOf(name, reader.vocabulary);
  const channels = known === null || known.field === 'title' || known.field === 'copy' ? (onlyChannels(name) ? channelsIn(name) : []) : [];
  return { index, name, known: channels.length > 0 && known?.field !== 'copy' ? null : known, channels };
}

function rawCell(cell: TableCell, { source }: Reader): string {
  const { from, to } = cellSpan(cell);
  return source.text.slice(from, to);
}

function has(columns: readonly Column[], ...fields: Field[]): boolean {
  return columns.some(({ known }) => known && fields.includes(known.field));
}

// --- Rows ---

const contentFields: readonly Field[] = ['copy', 'title', 'content', 'hook', 'description', 'script', 'body'];

function readRows(body: readonly TableRow[], columns: readonly Column[], sight: Sight): Result {
  const { context, reader } = sight;
  const schedule = has(columns, 'date', 'day', 'week', 'month', 'time');
  const dated = isDated(body, columns, reader);
  if (context.isProse && !dated) return nothing;
  const withContent = contentColumns(body, columns, sight, dated);
  if (withContent.length === 0) return dated && has(columns, 'channels') ? unreadable(body) : nothing;
  const pipeline = has(columns, 'status', 'ignore', 'tags', 'channels', 'kind', 'reference') && (has(columns, 'title', 'copy', 'hook') || has(columns, 'id'));
  if (!schedule && !(pipeline && isPipeline(columns))) return nothing;
  if (schedule && !dated && isRhythm(columns, sight)) return nothing;
  const kept = promoted(body, withContent, columns, reader);
  // Keywords and slugs are those of articles.
  const isArticles = context.channels.length === 0 && !has(columns, 'channels') && columns.some(({ name }) => /keyword|slug/i.test(name));
  const shown = isArticles && !has(columns, 'id') ? { ...sight, context: { ...context, channels: ['blog'] } } : sight;
  return { drafts: body.map((row) => draftOfRow(row, kept, shown)).filter((draft) => draft !== null) };
}

/** A backlog has numbers, a status, or the words of articles beside its titles. */
function isPipeline(columns: readonly Column[]): boolean {
  return has(columns, 'status', 'id') || (has(columns, 'ignore') && has(columns, 'title')) || (has(columns, 'title', 'copy') && has(columns, 'channels'))
    || columns.some(({ name }) => /keyword|slug|intent/i.test(name));
}

/** Whether rows bear days of the calendar, or numbered days or weeks, rather than mere weekdays. */
function isDated(body: readonly TableRow[], columns: readonly Column[], reader: Reader): boolean {
  const dates = columns.filter(({ known }) => known && ['date', 'day', 'week', 'month'].includes(known.field));
  const sure = body.filter((row) => dates.some(({ index, known }) => {
    const cell = row.children[index];
    if (!cell) return false;
    const text = rawCell(cell, reader);
    const facts = datesIn(text);
    return facts.day !== null || facts.dayNumber !== null || facts.week !== null || facts.month !== null || (known!.field !== 'date' && /^\W*\d{1,3}\W*$/.test(text));
  }));
  return sure.length * 2 >= body.length;
}

/** Weekdays alone, with no week or day above them, are a rhythm that repeats. */
function isRhythm(columns: readonly Column[], { context }: Sight): boolean {
  if (context.week !== null || context.range !== null || context.day !== null || has(columns, 'copy', 'status')) return false;
  return true;
}

function contentColumns(body: readonly TableRow[], columns: readonly Column[], { reader }: Sight, dated: boolean): readonly Column[] {
  if (columns.some(({ known }) => known && contentFields.includes(known.field))) return columns;
  const scheduled = has(columns, 'channels', 'kind', 'status', 'tags', 'hashtags') && (dated || has(columns, 'day', 'week', 'date'));
  if (!scheduled) return [];
  const unknown = columns.find(({ index, known }) => known === null && average(body, index, reader) > 12);
  if (!unknown) return [];
  return columns.map((column) => (column === unknown ? { ...column, known: { field: 'title', exact: false, qualifier: '' } } : column));
}

function average(body: readonly TableRow[], index: number, reader: Reader): number {
  const texts = body.map((row) => row.children[index]).map((cell) => (cell ? rawCell(cell, reader).length : 0));
  return texts.reduce((sum, length) => sum + length, 0) / texts.length;
}

/** “Content” is copy where it is written out, and a topic where it is a few words. */
function promoted(body: readonly TableRow[], columns: readonly Column[], all: readonly Column[], reader: Reader): readonly Column[] {
  if (has(columns, 'copy')) return columns;
  const content = columns.find(({ known }) => known?.field === 'content' || known?.field === 'description');
  if (!content) return columns;
  const isWritten = average(body, content.index, reader) > 110 || (has(all, 'hashtags') && average(body, content.index, reader) > 50);
  const field: Field = isWritten ? 'copy' : has(columns, 'title') ? 'description' : 'title';
  return columns.map((column) => (column === content ? { ...column, known: { ...content.known!, field } } : column));
}

function draftOfRow(row: TableRow, columns: readonly Column[], { context, reader }: Sight): Draft | null {
  const entries = columns.flatMap((column) => entriesOfCell(row, column, reader));
  const content = entries.filter(({ known }) => known && contentFields.includes(known.field));
  const words = content.flatMap(({ spans }) => spans.map(({ from, to }) => reader.source.text.slice(from, to)));
  const elided = row.children.filter((cell) => /^\W*(?:\.\.\.|…)\W*$/u.test(rawCell(cell, reader))).length;
  if (elided > 1 || words.length === 0 || words.every((text) => isEmpty(text)) || words.every((text) => isPause(text))) return null;
  const line = row.position!.start.line;
  const reason = 'A row of a table with a day, number or status and a topic or text.';
  return { recogniser: 'table', reason, line, endLine: line, context, facts: null, opener: null, title: null, entries, box: null };
}

const PAUSE = /^(?:rest(?: day)?|off|day off|no post|kein post.*|checkpoint.*|pause|descanso|repos|buffer|none|n\/a|tbd|\.+|…)$/u;

/** A day without a post, or a mark for the team. */
function isPause(text: string): boolean {
  return isEmpty(text) || PAUSE.test(plain(text));
}

function entriesOfCell(row: TableRow, column: Column, reader: Reader): Entry[] {
  const cell = row.children[column.index];
  if (!cell || cell.children.length === 0) return [];
  const span = cellSpan(cell);
  const text = rawCell(cell, reader);
  const line = row.position!.start.line;
  const known = column.known;
  if (known && contentFields.includes(known.field) && /<br\s*\/?>/i.test(text)) return entriesOfLines(span, known, column.name, line, reader);
  return [makeEntry(known, column.name, span, 'cell', line)];
}

function makeEntry(known: KnownLabel | null, name: string | null, span: Span, form: Form, line: number): Entry {
  return { known, name, from: span.from, spans: [span], forms: new Set([form]), afterRule: false, lines: { line, endLine: line } };
}

/** A cell of several lines: each may begin with a label, such as `<br>Caption: …`. */
function entriesOfLines(cell: Span, known: KnownLabel, name: string, line: number, reader: Reader): Entry[] {
  const text = reader.source.text.slice(cell.from, cell.to);
  const lines: { from: number; to: number }[] = [];
  let from = 0;
  for (const match of text.matchAll(/\s*<br\s*\/?>\s*/gi)) {
    lines.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  lines.push({ from, to: text.length });
  const labelled = lines.map((one) => ({ one, label: labelIn(text.slice(one.from, one.to), reader) }));
  if (labelled.every(({ label }) => label === null || label.known.field !== 'copy') && known.field === 'copy') return [makeEntry(known, name, cell, 'cell', line)];
  const entries: Entry[] = [];
  for (const [index, { one, label }] of labelled.entries()) {
    const start = cell.from + one.from;
    const span = { from: start + (label?.at ?? 0), to: cell.from + one.to, node: cell.node };
    if (label) entries.push(makeEntry(label.known, label.name, span, 'cell', line));
    else if (index === 0) entries.push(makeEntry({ ...known, field: known.field === 'hook' ? 'title' : known.field }, name, span, 'cell', line));
    else entries.push(makeEntry({ field: 'notes', exact: true, qualifier: '' }, 'notes', span, 'cell', line));
  }
  return entries;
}

function labelIn(text: string, reader: Reader): { known: KnownLabel; name: string; at: number } | null {
  const piece = { text, from: 0, to: text.length } as Piece;
  const found = labelledLine(piece, reader.vocabulary);
  return found?.known && found.colon ? { known: found.known, name: found.label, at: found.valueFrom } : null;
}

function unreadable(body: readonly TableRow[]): Result {
  const reason = 'A table with dates and channels, but no column says what is posted. Name one Topic or Caption, or map it under `calendars.columns`.';
  return { drafts: [], unread: [{ line: body[0]!.position!.start.line, endLine: body.at(-1)!.position!.end.line, reason }] };
}

// --- Grids ---

function readGrid(body: readonly TableRow[], columns: readonly Column[], grid: readonly Column[], sight: Sight): Result {
  const { context, reader } = sight;
  const dated = isDated(body, columns[0]!.known ? columns : [{ ...columns[0]!, known: { field: 'day', exact: true, qualifier: '' } }, ...columns.slice(1)], reader);
  if (!dated && (context.isProse || (context.week === null && context.range === null))) return nothing;
  const others = columns.filter((column) => column.channels.length === 0).map((column) => (
    column.index === 0 && !column.known ? { ...column, known: { field: 'day', exact: true, qualifier: '' } satisfies KnownLabel } : column));
  const drafts = body.flatMap((row) => {
    const shared = others.flatMap((column) => entriesOfCell(row, column, reader));
    return grid.flatMap((column): Draft[] => {
      const cell = row.children[column.index];
      const text = cell ? rawCell(cell, reader) : '';
      if (!cell || isPause(text)) return [];
      const place = cellSpan(cell);
      const own = entriesOfCell(row, { ...column, known: { field: 'title', exact: true, qualifier: '' } }, reader);
      const at: Context = { ...below(context, factsOf(column.name), place, false), title: context.title };
      const line = row.position!.start.line;
      const reason = 'A cell of a table whose rows are days and whose columns are channels.';
      return [{ recogniser: 'table', reason, line, endLine: line, context: at, facts: null, opener: null, title: null, entries: [...shared, ...own], box: null }];
    });
  });
  return { drafts };
}
