import Papa from 'papaparse';
import { placeOf, type Place, type SourceText } from '../model/place.ts';
import { didYouMean } from './nearest.ts';
import { problemAt, type DocumentProblem } from './problem.ts';

/** A cell of a sheet, its text trimmed. */
export interface Cell {
  readonly text: string;
  readonly place: Place;
}

export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  readonly problems: readonly DocumentProblem[];
}

const faults: Readonly<Record<string, string>> = {
  MissingQuotes: 'A quotation mark is opened and never closed.',
  InvalidQuotes: 'Something follows a closing quotation mark.',
};

/** Where the cells of a row stand: as they are written, a quoted one with its marks. */
function cellsAt(source: SourceText, start: number, values: readonly string[]): Cell[] {
  const { text } = source;
  let at = start;
  return values.map((value) => {
    const from = at;
    const isQuoted = text[from] === '"';
    const to = from + (isQuoted ? value.replaceAll('"', '""').length + 2 : value.length);
    at = to;
    if (isQuoted) while (text[at] === ' ') at++;
    at++;
    return { text: value.trim(), place: placeOf(source, from, to) };
  });
}

/** Reads a sheet (RFC 4180), each cell with its place; rows without a word are left out. */
export function readCsv(source: SourceText, delimiter = ','): Sheet {
  const rows: Cell[][] = [];
  const problems: DocumentProblem[] = [];
  let start = 0;
  Papa.parse<string[]>(source.text, {
    delimiter,
    quoteChar: '"',
    step({ data, meta, errors }) {
      for (const { code, index = start } of errors) {
        const message = faults[code] ?? 'This line cannot be read as CSV.';
        const hint = 'Write a quotation mark inside a cell twice.';
        problems.push(problemAt(source, Math.max(index, start), Math.max(index, start), message, hint));
      }
      if (data.some((value) => value.trim() !== '')) rows.push(cellsAt(source, start, data));
      start = meta.cursor;
    },
  });
  return { rows: problems.length > 0 ? [] : rows, problems };
}

/** What a column may hold: what is wrong with a text, in a sentence and a hint; null where it is fine. */
export type Check = (text: string) => readonly [message: string, hint: string] | null;

/** A row by its columns. */
export type Entry<Column extends string> = Readonly<Record<Column, Cell>>;

/**
 * Reads a register in CSV: a row of column names in any order, then entries. Every mistake is told at its place, and
 * a row with one is left out.
 */
export function readRegisterCsv<Column extends string>(
  source: SourceText,
  columns: Readonly<Record<Column, Check>>,
): { readonly entries: readonly Entry<Column>[]; readonly problems: readonly DocumentProblem[] } {
  const names = Object.keys(columns) as Column[];
  const { rows, problems } = readCsv(source);
  const [header, ...body] = rows;
  if (problems.length > 0) return { entries: [], problems };
  const wrong = headerProblems(source, header ?? [], names);
  if (wrong.length > 0) return { entries: [], problems: wrong };
  const order = header!.map((cell) => names.find((name) => same(name, cell.text))!);
  const found: DocumentProblem[] = [];
  const entries = body.flatMap((row) => {
    const bad = rowProblems(row, order, columns);
    found.push(...bad);
    if (bad.length > 0) return [];
    return [Object.fromEntries(order.map((name, at) => [name, row[at]!])) as Entry<Column>];
  });
  return { entries, problems: found };
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function headerProblems(
  source: SourceText,
  header: readonly Cell[],
  names: readonly string[],
): DocumentProblem[] {
  const hint = `The first line is: ${names.join(',')}`;
  if (header.length === 0) return [{ place: placeOf(source, 0, 0), message: 'The register is empty.', hint }];
  const unknown = header
    .filter(({ text }, at) => names.findIndex((name) => same(name, text)) < 0 || repeats(header, at))
    .map(({ text, place }) => ({
      place,
      message: 'This is no column of the register, or it comes twice.',
      hint: didYouMean(text, names) ?? hint,
    }));
  const missing = names
    .filter((name) => !header.some(({ text }) => same(name, text)))
    .map((name) => ({ place: header[0]!.place, message: `The column \`${name}\` is missing.`, hint }));
  return [...unknown, ...missing];
}

const repeats = (header: readonly Cell[], at: number): boolean =>
  header.slice(0, at).some(({ text }) => same(text, header[at]!.text));

function rowProblems<Column extends string>(
  row: readonly Cell[],
  order: readonly Column[],
  columns: Readonly<Record<Column, Check>>,
): DocumentProblem[] {
  if (row.length !== order.length) {
    const message = `This line has ${row.length} cells; the first line has ${order.length}.`;
    return [{ place: row[0]!.place, message, hint: 'Put a text that holds a comma into quotation marks.' }];
  }
  return order.flatMap((name, at) => {
    const { text, place } = row[at]!;
    const wrong = columns[name](text);
    return wrong ? [{ place, message: `\`${name}\` ${wrong[0]}.`, hint: wrong[1] }] : [];
  });
}
