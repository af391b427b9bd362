import { unopened } from '../reader.ts';
import type { TableRow } from 'mdast';
import type { Context } from '../context.ts';
import { below } from '../context.ts';
import { factsOf } from '../facts.ts';
import type { Draft } from '../reader.ts';
import { cellSpan } from '../entry.ts';
import type { KnownLabel } from '../values/label.ts';
import { isProse } from '../values/sentence.ts';
import type { Field } from '../words/fields.ts';
import type { Column } from './columns.ts';
import { entriesOfCell, isDated, rawCell } from './columns.ts';
import type { Sight } from './kind.ts';
import { rowsOf } from './rows.ts';
import { isPause } from '../values/pause.ts';

/** Posts of a grid: each cell of a channel's column, on the day of its row. */
export function readGrid(
  body: readonly TableRow[],
  columns: readonly Column[],
  grid: readonly Column[],
  sight: Sight,
): Draft[] {
  const { context, reader } = sight;
  const dated = isDated(
    body,
    columns[0]!.known
      ? columns
      : [{ ...columns[0]!, known: { field: 'day', exact: true, qualifier: '' } }, ...columns.slice(1)],
    reader,
  );
  if (!dated && (context.isProse || (context.week === null && context.range === null))) return [];
  const others = columns
    .filter((column) => column.channels.length === 0)
    .map((column) =>
      column.index === 0 && !column.known
        ? { ...column, known: { field: 'day', exact: true, qualifier: '' } satisfies KnownLabel }
        : column,
    );
  return rowsOf(body, others, context, reader).flatMap(({ row, context, inherited }) => {
    const shared = [...others.flatMap((column) => entriesOfCell(row, column, reader)), ...inherited];
    return grid.flatMap((column): Draft[] => {
      const cell = row.children[column.index];
      const text = cell ? rawCell(cell, reader) : '';
      if (!cell || isPause(text)) return [];
      const place = cellSpan(cell);
      // “Instagram caption” heads texts, “Instagram” topics, unless they are written out.
      const isCopy = column.known?.field === 'copy' || isProse(text);
      const field: Field = isCopy ? 'copy' : 'title';
      const own = entriesOfCell(row, { ...column, known: { field, exact: true, qualifier: '' } }, reader);
      const at: Context = { ...below(context, factsOf(column.name), place, false), title: context.title };
      const line = row.position!.start.line;
      const reason = 'A cell of a table whose rows are days and whose columns are channels.';
      return [
        {
          recogniser: 'table',
          reason,
          line,
          endLine: line,
          context: at,
          ...unopened,
          entries: [...own, ...shared],
        },
      ];
    });
  });
}

/** A grid the other way round: rows are weeks, columns weekdays or days. */
export function readDays(body: readonly TableRow[], columns: readonly Column[], sight: Sight): Draft[] {
  const { context, reader } = sight;
  const [first, ...days] = columns;
  const isWeekly = context.week !== null || context.range !== null;
  const week: KnownLabel = { field: 'week', exact: true, qualifier: '' };
  const rows = isDated(body, [{ ...first!, known: week }], reader);
  if (context.isProse || (!rows && !isWeekly)) return [];
  return body.flatMap((row) => {
    const shared = entriesOfCell(
      row,
      { ...first!, known: rows ? week : { ...week, field: 'channels' } },
      reader,
    );
    return days.flatMap((column): Draft[] => {
      const cell = row.children[column.index];
      if (!cell || isPause(rawCell(cell, reader))) return [];
      const own = entriesOfCell(row, { ...column, known: { ...week, field: 'title' } }, reader);
      const at = below(context, factsOf(column.name), cellSpan(cell), false);
      const line = row.position!.start.line;
      const reason = 'A cell of a table whose rows are weeks and whose columns are days.';
      return [
        {
          recogniser: 'table',
          reason,
          line,
          endLine: line,
          context: { ...at, title: context.title },
          ...unopened,
          entries: [...own, ...shared],
        },
      ];
    });
  });
}
