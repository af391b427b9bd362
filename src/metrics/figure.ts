import type { FigureColumn } from './columns.ts';
import { readDuration, readNumber } from './number.ts';
import type { Cell } from './rows.ts';

/** A figure under each sign for decimals; null: there is none. */
export interface Figure {
  readonly dot: number | null;
  readonly comma: number | null;
  readonly isRounded: boolean;
}

const scaleOf: Readonly<Record<string, number>> = { hours: 3600, milliseconds: 1 / 1000, percent: 1 / 100 };

/** Whether a sign may stand for a currency: the dollar is that of many countries. */
const isOf = (sign: string, currency: string | null): boolean =>
  sign === '€'
    ? currency === 'eur'
    : sign === '£'
      ? currency === 'gbp'
      : !/^(?:eur|gbp)$/.test(currency ?? '');

const even = (value: number): number => Number(value.toPrecision(12));

/** Most cells are: digits alone, under a count. */
export const isPlainCount = (cell: Cell | undefined, { sort }: FigureColumn): cell is string =>
  sort === 'count' && typeof cell === 'string' && /^\d{1,15}$/.test(cell);

/** Reads a cell as a figure of its column. `null`: empty. A text: why it is none. */
export function figureOf(cell: Cell, { sort, unit, currency }: FigureColumn): Figure | null | string {
  if (typeof cell === 'object') {
    if ('moment' in cell) return 'a date, where a number must stand';
    if (sort !== 'share') return 'a percentage, where a number must stand';
    return { dot: even(cell.share), comma: even(cell.share), isRounded: false };
  }
  const duration = sort === 'seconds' && typeof cell === 'string' ? readDuration(cell) : null;
  if (duration !== null) return { dot: duration, comma: duration, isRounded: false };
  const read =
    typeof cell === 'number'
      ? { dot: cell, comma: cell, isPercent: false, currency: '', isRounded: false }
      : readNumber(sort === 'seconds' ? cell.replace(/\s*s$/, '') : cell);
  if (read === null) return null;
  if (read === 'no number') return 'no number';
  if (read.isPercent && sort !== 'share') return 'a percentage, where a number must stand';
  if (read.currency !== '' && sort !== 'money') return 'an amount of money, where a number must stand';
  if (read.currency !== '' && !isOf(read.currency, currency))
    return 'of another currency than its column says';
  const scale = read.isPercent ? 1 / 100 : (scaleOf[unit ?? ''] ?? 1);
  const fitting = (value: number | null): number | null => {
    if (value === null) return null;
    if (sort === 'count') return Number.isSafeInteger(value) ? value : null;
    return scale === 1 ? value : even(value * scale);
  };
  const figure = { dot: fitting(read.dot), comma: fitting(read.comma), isRounded: read.isRounded };
  if (figure.dot === null && figure.comma === null) return 'no whole number, and this is a count';
  const values = [figure.dot, figure.comma].filter((value) => value !== null);
  if (sort === 'share' && values.every((value) => value > 10)) return 'more than a thousand percent';
  return figure;
}
