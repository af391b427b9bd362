import type { TableCell, TableRow } from 'mdast';
import { labelledLine } from '../labels.ts';
import type { Piece } from '../pieces.ts';
import type { Reader } from '../reader.ts';
import type { Entry, Form, Span } from '../entry.ts';
import { cellSpan } from '../entry.ts';
import { channelsIn, onlyChannels } from '../values/channel.ts';
import { datesIn } from '../values/date.ts';
import type { KnownLabel } from '../values/label.ts';
import { labelOf } from '../values/label.ts';
import type { Field } from '../words/fields.ts';

/** A column of a table: its heading, understood. */
export interface Column {
  readonly index: number;
  readonly name: string;
  readonly known: KnownLabel | null;
  /** Set when the column is a channel of a grid. */
  readonly channels: readonly string[];
}

export function columnOf(cell: TableCell, index: number, reader: Reader): Column {
  const name = rawCell(cell, reader);
  const known = labelOf(name, reader.vocabulary);
  const channels =
    known === null || (known.field === 'title' && !known.exact) || known.field === 'copy'
      ? onlyChannels(name)
        ? channelsIn(name)
        : []
      : [];
  return { index, name, known: channels.length > 0 && known?.field !== 'copy' ? null : known, channels };
}

export function rawCell(cell: TableCell, { source }: Reader): string {
  const { from, to } = cellSpan(cell);
  return source.text.slice(from, to);
}

export function has(columns: readonly Column[], ...fields: Field[]): boolean {
  return columns.some(({ known }) => known && fields.includes(known.field));
}

export const contentFields: readonly Field[] = [
  'copy',
  'title',
  'content',
  'hook',
  'description',
  'script',
  'body',
];

export function average(body: readonly TableRow[], index: number, reader: Reader): number {
  const texts = body
    .map((row) => row.children[index])
    .map((cell) => (cell ? rawCell(cell, reader).length : 0));
  return texts.reduce((sum, length) => sum + length, 0) / texts.length;
}

/** “Weeks 1–13” are a phase. */
const SPAN_OF_WEEKS = /\d\s*[-–—]\s*\d/;

/** Whether rows bear days of the calendar, or numbered days or weeks, rather than mere weekdays. */
export function isDated(body: readonly TableRow[], columns: readonly Column[], reader: Reader): boolean {
  const dates = columns.filter(
    ({ known }) => known && ['date', 'day', 'week', 'month'].includes(known.field),
  );
  const sure = body.filter((row) =>
    dates.some(({ index, known }) => {
      const cell = row.children[index];
      if (!cell) return false;
      const text = rawCell(cell, reader);
      const facts = datesIn(text);
      return (
        facts.day !== null ||
        facts.dayNumber !== null ||
        (facts.week !== null && !SPAN_OF_WEEKS.test(text)) ||
        facts.month !== null ||
        (known!.field !== 'date' && /^\W*\d{1,3}\W*$/.test(text))
      );
    }),
  );
  return sure.length * 2 >= body.length;
}

export function entriesOfCell(row: TableRow, column: Column, reader: Reader): Entry[] {
  const cell = row.children[column.index];
  if (!cell || cell.children.length === 0) return [];
  const span = cellSpan(cell);
  const text = rawCell(cell, reader);
  const line = row.position!.start.line;
  const known = column.known;
  if (known && contentFields.includes(known.field) && /<br\s*\/?>/i.test(text))
    return entriesOfLines(span, known, column.name, line, reader);
  return [makeEntry(known, column.name, span, 'cell', line)];
}

export function makeEntry(
  known: KnownLabel | null,
  name: string | null,
  span: Span,
  form: Form,
  line: number,
): Entry {
  return {
    known,
    name,
    from: span.from,
    spans: [span],
    forms: new Set([form]),
    afterRule: false,
    lines: { line, endLine: line },
  };
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
  // So many lines are no record; reading each by itself would cost too much.
  if (lines.length > 40) return [makeEntry(known, name, cell, 'cell', line)];
  const labelled = lines.map((one) => ({ one, label: labelIn(text.slice(one.from, one.to), reader) }));
  if (labelled.every(({ label }) => label === null || label.known.field !== 'copy') && known.field === 'copy')
    return [makeEntry(known, name, cell, 'cell', line)];
  const entries: Entry[] = [];
  for (const [index, { one, label }] of labelled.entries()) {
    const start = cell.from + one.from;
    const span = { from: start + (label?.at ?? 0), to: cell.from + one.to, node: cell.node };
    if (label)
      entries.push({
        ...makeEntry(label.known, label.name, span, 'cell', line),
        forms: new Set<Form>(['cell', 'inline']),
      });
    else if (index === 0)
      entries.push(
        makeEntry(
          { ...known, field: known.field === 'hook' ? 'title' : known.field },
          name,
          span,
          'cell',
          line,
        ),
      );
    else entries.push(makeEntry({ field: 'notes', exact: true, qualifier: '' }, 'notes', span, 'cell', line));
  }
  return entries;
}

function labelIn(text: string, reader: Reader): { known: KnownLabel; name: string; at: number } | null {
  const piece = { text, from: 0, to: text.length } as Piece;
  const found = labelledLine(piece, reader.vocabulary);
  return found?.known && found.colon ? { known: found.known, name: found.label, at: found.valueFrom } : null;
}
