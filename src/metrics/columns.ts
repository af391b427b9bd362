import { totals } from './exports/index.ts';
import { sortOf, type Sort } from './measure.ts';
import { nameKey, type KnownColumn, type Layout } from './recognise.ts';
import type { Cell, Row } from './rows.ts';

/** A column that holds a figure. */
export interface FigureColumn extends KnownColumn {
  readonly metric: string;
  readonly sort: Sort;
}

/** The columns of an export by what they hold. */
export interface Columns {
  readonly id: KnownColumn | undefined;
  readonly permalink: KnownColumn | undefined;
  readonly date: KnownColumn | undefined;
  readonly span: KnownColumn | undefined;
  readonly texts: readonly KnownColumn[];
  /** Columns without a name, from 0, which must hold nothing. */
  readonly nameless: readonly number[];
  readonly figures: readonly FigureColumn[];
}

export function columnsOf({ columns, nameless }: Layout): Columns {
  const one = (...roles: string[]): KnownColumn | undefined =>
    columns.find(({ role }) => roles.includes(role));
  return {
    id: one('id'),
    permalink: one('permalink'),
    date: one('published', 'day'),
    span: one('span'),
    texts: columns.filter(({ role }) => role === 'text'),
    nameless,
    figures: columns.flatMap((column) => {
      const metric = column.role === 'spend' ? `spend-${column.currency ?? ''}` : column.role;
      const sort = sortOf(metric);
      return sort === null ? [] : [{ ...column, metric, sort }];
    }),
  };
}

/** What a row is. */
export type RowSort = 'post' | 'blank' | 'total';

/** A cell as text; a percentage of a sheet is none. */
export const textOf = (cell: Cell | undefined): string => {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return String(cell);
  return cell && 'moment' in cell ? cell.moment : '';
};

const isTotal = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && cell.length < 20 && /^\D/.test(cell) && totals.has(nameKey(cell));

/**
 * Whether a row is a post (or a day), nothing, or a line of totals: one that says so where the id or the day of others
 * stands, or at its beginning, and tells of no post. That a post is called “Total” makes it none.
 */
export function sortOfRow({ cells }: Row, { id, permalink, date }: Columns): RowSort {
  const at = (column: KnownColumn | undefined): Cell | undefined => column && cells[column.index];
  const names = (cell: Cell | undefined): boolean => textOf(cell) !== '' && !isTotal(cell);
  if (names(at(id)) || names(at(permalink)) || names(at(date))) return 'post';
  if (isTotal(cells[0]) || isTotal(at(id)) || isTotal(at(date))) return 'total';
  return cells.every((cell) => cell === '' || (typeof cell === 'string' && cell.trim() === ''))
    ? 'blank'
    : 'post';
}
