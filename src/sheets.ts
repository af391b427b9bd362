import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Cell } from './metrics/rows.ts';

/** A sheet of a workbook: its name and its cells, row by row. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A moment of a sheet, which knows no zone, as text. Sheets count in days, so that a minute may be a hair short. */
function dateText(counted: Date): string {
  const date = new Date(Math.round(counted.getTime() / 1000) * 1000);
  const day = `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
  const hasTime = date.getUTCHours() + date.getUTCMinutes() > 0;
  return hasTime ? `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}` : day;
}

function cellOf(cell: CellObject | undefined): Cell {
  if (!cell || cell.v === undefined || cell.t === 'z') return '';
  // What a sheet failed to compute is no empty cell.
  if (cell.t === 'e') return '#!';
  if (cell.v instanceof Date) return { moment: dateText(cell.v) };
  if (typeof cell.v === 'number')
    return typeof cell.z === 'string' && cell.z.includes('%') ? { share: cell.v } : cell.v;
  return String(cell.v);
}

function rowsOf(sheet: WorkSheet): Cell[][] {
  const range = utils.decode_range(sheet['!ref'] ?? 'A1');
  return Array.from({ length: range.e.r + 1 }, (_, r) =>
    Array.from({ length: range.e.c + 1 }, (_, c) => cellOf(sheet[utils.encode_cell({ r, c })] as CellObject)),
  );
}

/** Reads a workbook, XLSX or the older XLS. A bundle of its own, since few runs need it. @throws where it is none. */
export function readSheets(bytes: Uint8Array): Sheet[] {
  const book = read(bytes, { type: 'array', cellDates: true, UTC: true, cellNF: true, cellText: false });
  return book.SheetNames.map((name) => ({ name, rows: rowsOf(book.Sheets[name]!) }));
}
