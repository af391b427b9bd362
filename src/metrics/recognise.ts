import { plain } from '../calendar/words/fold.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { forms } from './exports/index.ts';
import type { Column, Form, Role } from './exports/form.ts';
import { sortOf } from './measure.ts';
import { letters, problemIn } from './refusal.ts';
import type { Cell, Row } from './rows.ts';

/** A column of an export as recognised. */
export interface KnownColumn {
  /** From 0. */
  readonly index: number;
  readonly name: string;
  readonly role: Role | 'ignored';
  readonly unit: Column['unit'] | undefined;
  /** Whether its name is one that was seen in an export, or whoever imports it says what it is. */
  readonly isVerified: boolean;
  /** Of money: its currency, three letters in lower case. */
  readonly currency: string | null;
}

/** An export as recognised: which it is, where its header stands, what its columns hold. */
export interface Layout {
  readonly form: Form;
  /** Index of the header among the rows, and its line. */
  readonly headerRow: number;
  readonly headerLine: number;
  readonly columns: readonly KnownColumn[];
  /** How many columns the header has, and those of them, from 0, without a name: they must be empty, as what follows. */
  readonly width: number;
  readonly nameless: readonly number[];
}

/** What the person says about columns. */
export interface ColumnWishes {
  /** Columns to leave out though nobody knows them. */
  readonly ignore: readonly string[];
  /** Columns with the metric or role that they hold. */
  readonly read: ReadonlyMap<string, string>;
}

/** What was made of the header, or why nothing. */
export type Recognised =
  | { readonly layout: Layout; readonly problems: readonly DocumentProblem[] }
  | { readonly layout: null; readonly problems: readonly DocumentProblem[] };

/** A header in the form in which names are compared. */
export function nameKey(cell: Cell): string {
  return typeof cell === 'string'
    ? plain(cell)
        .replace(/[“”„"'«»]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}

const CURRENCY = /\s*\(([a-z]{3})\)$/;

interface Candidate {
  readonly form: Form;
  readonly columns: readonly KnownColumn[];
  readonly row: number;
  readonly line: number;
  readonly known: number;
  readonly missing: readonly Role[];
}

/** The columns of a form by their names; last come names of which only the beginning is known. */
interface Names {
  readonly whole: ReadonlyMap<string, Column>;
  readonly begun: readonly (readonly [beginning: string, column: Column])[];
  readonly unverified: ReadonlySet<string>;
}

function namesOf(form: Form): Names {
  const all = form.columns.flatMap((column) => column.names.map((name) => [name, column] as const));
  return {
    whole: new Map(
      all.filter(([name]) => !name.endsWith('…')).map(([name, column]) => [nameKey(name), column]),
    ),
    begun: all
      .filter(([name]) => name.endsWith('…'))
      .map(([name, column]) => [nameKey(name.slice(0, -1)), column]),
    unverified: new Set(form.columns.flatMap(({ unverified }) => unverified.map(nameKey))),
  };
}

const tables = new Map(forms.map((form) => [form, namesOf(form)]));

/** The column of a name. Of money the name may go on with the currency. */
function columnNamed(form: Form, key: string): Column | undefined {
  const { whole, begun } = tables.get(form)!;
  const money = whole.get(key.replace(CURRENCY, ''));
  return (
    whole.get(key) ??
    (money?.role === 'spend' ? money : begun.find(([beginning]) => key.startsWith(beginning))?.[1])
  );
}

const roles: ReadonlySet<string> = new Set([
  'id',
  'permalink',
  'published',
  'text',
  'day',
  'span',
  'aside',
  'personal',
]);

/** Whether a word may stand behind `=` in `--read "Column=word"`. */
export const isRole = (word: string): boolean =>
  roles.has(word) || (sortOf(word) !== null && !word.startsWith('spend-'));

function knownColumn(form: Form, cell: Cell, index: number, wishes: ColumnWishes): KnownColumn | null {
  const name = typeof cell === 'string' ? cell.trim() : '';
  const key = nameKey(cell);
  if (key !== '' && wishes.ignore.includes(key))
    return { index, name, role: 'ignored', unit: undefined, isVerified: true, currency: null };
  const said = wishes.read.get(key);
  if (said !== undefined)
    return { index, name, role: said as Role, unit: undefined, isVerified: true, currency: null };
  const column = columnNamed(form, key);
  if (!column) return null;
  return {
    index,
    name,
    role: column.role,
    unit: column.unit,
    isVerified: !tables.get(form)!.unverified.has(key.replace(CURRENCY, '')),
    currency: CURRENCY.exec(key)?.[1] ?? null,
  };
}

function candidate(form: Form, { cells, line }: Row, row: number, wishes: ColumnWishes): Candidate {
  const columns = cells.flatMap((cell, index) => knownColumn(form, cell, index, wishes) ?? []);
  const has = new Set<string>(columns.map(({ role }) => role));
  const oneOf = form.needsOne ?? [];
  return {
    form,
    columns,
    row,
    line,
    known: columns.filter(({ role }) => role !== 'ignored').length,
    missing: [
      ...form.needs.filter((role) => !has.has(role)),
      ...(oneOf.length > 0 && !oneOf.some((role) => has.has(role)) ? oneOf : []),
    ],
  };
}

const better = (a: Candidate, b: Candidate): number =>
  a.missing.length - b.missing.length || b.known - a.known || a.row - b.row;

/** How well the first rows fit any export, by which the right delimiter is told. */
export function fit(rows: readonly Row[], wishes: ColumnWishes): number {
  return Math.max(0, ...candidates(rows, wishes).map(({ known, missing }) => known * 10 - missing.length));
}

function candidates(rows: readonly Row[], wishes: ColumnWishes): Candidate[] {
  return rows.flatMap((row, index) => {
    if (row.cells.length < 2) return [];
    const above = nameKey(rows[index - 1]?.cells[0] ?? '');
    return forms
      .filter(({ heading }) => heading === undefined || nameKey(heading) === above)
      .map((form) => candidate(form, row, index, wishes));
  });
}

/** Whether these are the first rows of a file of Meta that has one figure a day. */
const isDaysOfMeta = (rows: readonly Row[]): boolean =>
  rows.some(({ cells }) => cells.length === 2 && nameKey(cells[1]!) === 'primary');

/** What the first name of a role is called, for people. */
function nameOf(form: Form, role: Role): string {
  return form.columns.find((column) => column.role === role)?.names[0] ?? role;
}

/**
 * Finds the header among the first rows of an export and says what each column holds. Unknown, doubled and missing
 * columns are problems; all of them are told.
 */
export function recognise(path: string, rows: readonly Row[], wishes: ColumnWishes): Recognised {
  const [best, second] = candidates(rows, wishes)
    .filter(({ known }) => known >= 2)
    .sort(better);
  const at = (line: number, column: number, message: string, hint: string | null): DocumentProblem =>
    problemIn(path, line, column, message, hint);
  if (!best && isDaysOfMeta(rows)) {
    const message =
      'This is a file of Meta Business Suite with one figure a day, and its heading does not tell which figure of which channel it is.';
    const hint = `Known are ${forms.flatMap(({ heading }) => heading ?? []).join(', ')}. What each post achieved stands in the export of Content with “Lifetime”: give that file.`;
    return { layout: null, problems: [at(1, 1, message, hint)] };
  }
  if (!best || (best.missing.length > 0 && best.known < 4)) {
    const message = 'This is no export that is known: none of the first lines has the names of its columns.';
    const hint = `Known are ${forms.map(({ title }) => title).join('; ')}. A column that has another name can be told: --read "Its name=reach".`;
    return { layout: null, problems: [at(1, 1, message, hint)] };
  }
  if (best.missing.length > 0) {
    const names = best.missing.map((role) => `“${nameOf(best.form, role)}”`).join(' or ');
    const message = `This looks like an export of ${best.form.title}, and the column ${names} is missing.`;
    const hint = 'Export again with it. If it is there under another name, say so: --read "Its name=…".';
    return { layout: null, problems: [at(best.line, 1, message, hint)] };
  }
  if (second && better(best, second) === 0 && second.form.channel !== best.form.channel)
    return {
      layout: null,
      problems: [
        at(
          best.line,
          1,
          `This may be an export of ${best.form.title} or of ${second.form.title}.`,
          'Export again with all columns.',
        ),
      ],
    };
  return withColumns(path, rows[best.row]!, best);
}

/** Roles of which an export may have several columns. */
const several: ReadonlySet<string> = new Set(['aside', 'ignored', 'personal', 'text']);

function withColumns(path: string, { cells }: Row, { form, columns, row, line }: Candidate): Recognised {
  const problems: DocumentProblem[] = [];
  const taken = new Map<string, KnownColumn>();
  const names = new Map<string, number>();
  cells.forEach((cell, index) => {
    const key = nameKey(cell);
    if (key === '') return;
    const before = names.get(key);
    names.set(key, index);
    const known = columns.find((column) => column.index === index);
    if (before !== undefined) {
      const message = `The columns ${letters(before)} and ${letters(index)} have the same name, so it cannot be told which is right.`;
      problems.push(
        problemIn(path, line, index + 1, message, 'Export again, or delete the one that is not meant.'),
      );
    } else if (!known) {
      const message = `Column ${letters(index)} of this export of ${form.title} is not known: “${(typeof cell === 'string' ? cell : '').trim().slice(0, 80)}”.`;
      const hint = 'Say what to do with it: --ignore "Its name", or --read "Its name=reach".';
      problems.push(problemIn(path, line, index + 1, message, hint));
    } else if (known.role === 'spend' && known.currency === null) {
      const message = `Column ${letters(index)} holds money and does not say in which currency.`;
      problems.push(
        problemIn(
          path,
          line,
          index + 1,
          message,
          'Write the currency behind its name, as “Amount spent (USD)”, or leave it out: --ignore "Its name".',
        ),
      );
    } else if (!several.has(known.role)) {
      const role = known.currency === null ? known.role : `${known.role} ${known.currency}`;
      const twin = taken.get(role);
      if (twin) {
        const message = `The columns ${letters(twin.index)} and ${letters(index)} both hold “${nameOf(form, known.role as Role)}”, so it cannot be told which is right.`;
        problems.push(problemIn(path, line, index + 1, message, 'Leave one out: --ignore "Its name".'));
      }
      taken.set(role, known);
    }
  });
  const width = cells.findLastIndex((cell) => nameKey(cell) !== '') + 1;
  const nameless = cells.flatMap((cell, index) => (index < width && nameKey(cell) === '' ? [index] : []));
  return { layout: { form, headerRow: row, headerLine: line, columns, width, nameless }, problems };
}
