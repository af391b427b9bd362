import type { TableRow } from 'mdast';
import type { Context } from '../context.ts';
import { below } from '../context.ts';
import { factsOf, saysSpan } from '../facts.ts';
import type { Reader } from '../reader.ts';
import { isEmpty } from '../reader.ts';
import type { Entry } from '../entry.ts';
import { cellSpan } from '../entry.ts';
import type { Field } from '../words/fields.ts';
import type { Column } from './columns.ts';
import { entriesOfCell, rawCell } from './columns.ts';

/** A row of a table with what rows above state for it. */
export interface PlacedRow {
  readonly row: TableRow;
  readonly context: Context;
  /** The dates of merged cells, which a spreadsheet leaves empty below the first row. */
  readonly inherited: readonly Entry[];
}

const dated: ReadonlySet<Field | undefined> = new Set<Field | undefined>(['date', 'day', 'week', 'month']);

/**
 * The rows of a table that may be posts. A row of nothing but “Week 2” states it for the rows below; where the first
 * cells of a row are empty, the date above holds, as in a sheet whose cells were merged.
 */
export function rowsOf(
  body: readonly TableRow[],
  columns: readonly Column[],
  context: Context,
  reader: Reader,
): PlacedRow[] {
  const placed: PlacedRow[] = [];
  let here = context;
  let above = new Map<Column, readonly Entry[]>();
  for (const row of body) {
    const stated = spanRow(row, here, reader);
    if (stated) {
      here = stated;
      above = new Map();
      continue;
    }
    const leading = leadingBlanks(row, columns, reader);
    placed.push({ row, context: here, inherited: leading.flatMap((column) => above.get(column) ?? []) });
    for (const column of columns)
      if (dated.has(column.known?.field) && !leading.includes(column))
        above.set(column, entriesOfCell(row, column, reader));
  }
  return placed;
}

/** What a row of one filled cell states for those below it. */
function spanRow(row: TableRow, context: Context, reader: Reader): Context | null {
  const [first, ...others] = row.children;
  if (!first || others.length < 2 || others.some((cell) => !isEmpty(rawCell(cell, reader)))) return null;
  const facts = factsOf(rawCell(first, reader));
  if (!saysSpan(facts) || (facts.title !== null && facts.dates.week === null)) return null;
  return { ...below(context, facts, cellSpan(first), false), title: context.title };
}

/** The columns of dates before the first filled cell of a row that says something. */
function leadingBlanks(row: TableRow, columns: readonly Column[], reader: Reader): Column[] {
  const first = row.children.findIndex((cell) => rawCell(cell, reader).trim() !== '');
  return columns.filter(({ index, known }) => index < first && dated.has(known?.field));
}
