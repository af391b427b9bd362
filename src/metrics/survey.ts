import type { DocumentProblem } from '../read/problem.ts';
import { readDate, type DateFault, type DateOrder, type WrittenDate } from './date.ts';
import { lifetime, totals } from './exports/index.ts';
import { sortOf, type Sort } from './measure.ts';
import { readDuration, readId, readNumber, zerosOfRounding, type DecimalSign } from './number.ts';
import { nameKey, type KnownColumn, type Layout } from './recognise.ts';
import { letters, problemIn } from './refusal.ts';
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
  readonly figures: readonly FigureColumn[];
}

export function columnsOf({ columns }: Layout): Columns {
  const one = (...roles: string[]): KnownColumn | undefined => columns.find(({ role }) => roles.includes(role));
  return {
    id: one('id'),
    permalink: one('permalink'),
    date: one('published', 'day'),
    span: one('span'),
    texts: columns.filter(({ role }) => role === 'text'),
    figures: columns.flatMap((column) => {
      const metric = column.role === 'spend' ? `spend-${column.currency ?? ''}` : column.role;
      const sort = sortOf(metric);
      return sort === null ? [] : [{ ...column, metric, sort }];
    }),
  };
}

/** What a row is. */
export type RowSort = 'post' | 'blank' | 'total';

const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : cell === undefined ? '' : String(cell));

/** Whether a row is a post (or a day), nothing, or a line of totals. */
export function sortOfRow({ cells }: Row, { id, permalink, date }: Columns): RowSort {
  const first = cells[0];
  if (typeof first === 'string' && first.length < 20 && /^\D/.test(first) && totals.has(nameKey(first))) return 'total';
  const has = (column: KnownColumn | undefined): boolean => column !== undefined && textOf(cells[column.index]) !== '';
  if (has(id) || has(permalink) || has(date)) return 'post';
  return cells.every((cell) => cell === '' || (typeof cell === 'string' && cell.trim() === '')) ? 'blank' : 'post';
}

/** A figure under each sign for decimals; null: there is none. */
export interface Figure {
  readonly dot: number | null;
  readonly comma: number | null;
  readonly isRounded: boolean;
}

const scaleOf: Readonly<Record<string, number>> = { hours: 3600, milliseconds: 1 / 1000, percent: 1 / 100 };

const even = (value: number): number => Number(value.toPrecision(12));

/** Most cells are: digits alone, under a count. */
export const isPlainCount = (cell: Cell | undefined, { sort }: FigureColumn): cell is string =>
  sort === 'count' && typeof cell === 'string' && /^\d{1,15}$/.test(cell);

/** Reads a cell as a figure of its column. `null`: empty. A text: why it is none. */
export function figureOf(cell: Cell, { sort, unit }: FigureColumn): Figure | null | string {
  if (typeof cell === 'object') {
    if (sort !== 'share') return 'a percentage, where a number must stand';
    return { dot: even(cell.share), comma: even(cell.share), isRounded: false };
  }
  const duration = sort === 'seconds' && typeof cell === 'string' ? readDuration(cell) : null;
  if (duration !== null) return { dot: duration, comma: duration, isRounded: false };
  const read =
    typeof cell === 'number'
      ? { dot: cell, comma: cell, isPercent: false, isRounded: false }
      : readNumber(sort === 'seconds' ? cell.replace(/\s*s$/, '') : cell);
  if (read === null) return null;
  if (read === 'no number') return 'no number';
  if (read.isPercent && sort !== 'share') return 'a percentage, where a number must stand';
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

const dateFaults: Readonly<Record<DateFault, string>> = {
  'no date': 'This is no date that can be read.',
  'no year': 'This date has no year, so it cannot be told which day is meant.',
  'no such day': 'There is no such day.',
  'no such time': 'There is no such time.',
  'wrong weekday': 'Weekday and date contradict each other.',
};

/** What the whole of an export says about how it is written. */
export interface Survey {
  readonly order: DateOrder | null;
  readonly decimal: DecimalSign | null;
  readonly problems: readonly DocumentProblem[];
  readonly posts: number;
  readonly blank: number;
  readonly totals: number;
  readonly rounded: number;
}

/** What the person says about how an export is written. */
export interface WritingWishes {
  readonly dates: DateOrder | null;
  readonly decimal: DecimalSign | null;
}

/** A question with two answers, settled by the first cell that allows only one; a later one may contradict it. */
class Question<Answer extends string> {
  private settled: { readonly answer: Answer; readonly line: number } | null = null;
  /** The first cell that reads differently under each answer. */
  private open: { readonly line: number; readonly column: number } | null = null;

  /** @returns the line that says otherwise, where this cell contradicts it. */
  ask(allowed: readonly Answer[], line: number, column: number): number | null {
    if (allowed.length === 2) {
      this.open ??= { line, column };
      return null;
    }
    this.settled ??= { answer: allowed[0]!, line };
    return this.settled.answer === allowed[0] ? null : this.settled.line;
  }

  get answer(): Answer | null {
    return this.settled?.answer ?? null;
  }

  /** A cell that can be read either way, where nothing says which. */
  get doubt(): { readonly line: number; readonly column: number } | null {
    return this.settled ? null : this.open;
  }
}

/** After so many problems of a file more tell nothing new. */
const mostProblems = 20;

/** Goes through an export once, before anything is made of it: what is wrong with it, and how it writes dates and numbers. */
export class Surveyor {
  private readonly problems: DocumentProblem[] = [];
  private readonly order = new Question<DateOrder>();
  private readonly decimal = new Question<DecimalSign>();
  private readonly columns: Columns;
  private counts = { posts: 0, blank: 0, totals: 0, rounded: 0 };
  private longIds = 0;
  /** The last word for a whole life, which recurs line by line. */
  private span: Cell | null = null;
  private zeros = 0;
  private path: string;
  private layout: Layout;
  private wishes: WritingWishes;

  constructor(path: string, layout: Layout, wishes: WritingWishes) {
    this.path = path;
    this.layout = layout;
    this.wishes = wishes;
    this.columns = columnsOf(layout);
  }

  /** Whether so much is wrong that going on tells nothing new. */
  get isHopeless(): boolean {
    return this.problems.length >= mostProblems;
  }

  see(row: Row): void {
    const sort = sortOfRow(row, this.columns);
    if (sort === 'blank') this.counts.blank++;
    else if (sort === 'total') this.counts.totals++;
    else {
      this.counts.posts++;
      if (this.seeWidth(row)) {
        this.seeId(row);
        this.seeSpan(row);
        this.seeDate(row);
        for (const column of this.columns.figures) this.seeFigure(row, column);
      }
    }
  }

  private tell(line: number, index: number, message: string, hint: string | null = null): void {
    if (!this.isHopeless) this.problems.push(problemIn(this.path, line, index + 1, message, hint));
  }

  private seeWidth({ line, cells }: Row): boolean {
    const { width } = this.layout;
    if (cells.length < width) {
      const message = `This line has ${cells.length} columns where the header has ${width}: it is cut off, or a quotation mark is missing.`;
      this.tell(line, cells.length, message, 'Download the export again.');
      return false;
    }
    const extra = cells.findIndex((cell, index) => index >= width && textOf(cell) !== '');
    if (extra < 0) return true;
    this.tell(line, extra, `This line has more columns than the header, which has ${width}.`, 'Download the export again.');
    return false;
  }

  private seeId({ line, cells }: Row): void {
    const { id, permalink } = this.columns;
    if (this.layout.form.of === 'days') return;
    const cell = id && cells[id.index];
    const text = cell === undefined || typeof cell === 'object' ? '' : readId(cell);
    if (id && text === null) {
      const message = 'A spreadsheet turned the id of this post into a rounded number, and it cannot be restored.';
      this.tell(line, id.index, message, 'Give the export as it was downloaded, not saved from a spreadsheet.');
      return;
    }
    const address = permalink ? textOf(cells[permalink.index]) : '';
    if (permalink && address !== '' && !/^https?:\/\/[^\s,"]+$/.test(address))
      this.tell(line, permalink.index, 'This is no address of a post.');
    else if ((text ?? '') === '' && address === '')
      this.tell(line, (id ?? permalink)!.index, 'This line has neither id nor address, so it cannot be told which post it is.');
    else if (text && !/^[\w-][\w:.-]*$/.test(text)) this.tell(line, id!.index, 'This is no id of a post.');
    if (text && /^\d{16,}$/.test(text)) {
      this.longIds++;
      const zeros = zerosOfRounding(text);
      this.zeros = zeros === 0 ? Number.NEGATIVE_INFINITY : this.zeros + zeros;
    }
  }

  private seeSpan({ line, cells }: Row): void {
    const { span } = this.columns;
    if (!span) return;
    const cell = cells[span.index] ?? '';
    if (cell === '' || cell === this.span) return;
    const text = nameKey(cell);
    if (text === '' || lifetime.has(text)) {
      this.span = cell;
      return;
    }
    const message = 'The figures of this line are not those of the whole life of the post.';
    this.tell(line, span.index, message, 'Export with “Lifetime”: figures of single days cannot be added up, since people are counted on each.');
  }

  private seeDate({ line, cells }: Row): void {
    const { date } = this.columns;
    if (!date) return;
    const read = readDate(textOf(cells[date.index]));
    if (typeof read === 'string') {
      this.tell(line, date.index, dateFaults[read]);
      return;
    }
    if (read.mdy === read.dmy) return;
    const allowed = (['mdy', 'dmy'] as const).filter((order) => read[order] !== null);
    const against = this.order.ask(allowed, line, date.index);
    if (against !== null)
      this.tell(line, date.index, `This date and that of line ${against} have day and month in different order.`);
    else if (this.wishes.dates && read[this.wishes.dates] === null)
      this.tell(line, date.index, 'This date cannot be in the order that --dates gives.');
  }

  private seeFigure({ line, cells }: Row, column: FigureColumn): void {
    const cell = cells[column.index];
    if (isPlainCount(cell, column)) return;
    const figure = figureOf(cell ?? '', column);
    if (figure === null) return;
    if (typeof figure === 'string') {
      this.tell(line, column.index, `This cell of the column ${letters(column.index)} is ${figure}.`);
      return;
    }
    if (this.layout.form.of === 'posts' && column.metric !== 'follows' && (figure.dot ?? 0) < 0)
      this.tell(line, column.index, 'This figure is below zero, which a figure of a post never is.');
    if (figure.isRounded) this.counts.rounded++;
    if (figure.dot === figure.comma) return;
    const allowed = (['dot', 'comma'] as const).filter((sign) => figure[sign] !== null);
    const against = this.decimal.ask(allowed, line, column.index);
    if (against !== null)
      this.tell(line, column.index, `This number and that of line ${against} are written in different ways: one has a dot before its decimals, the other a comma.`);
    else if (this.wishes.decimal && figure[this.wishes.decimal] === null)
      this.tell(line, column.index, 'This number cannot be written with the sign that --decimal gives.');
  }

  /** What came of it. What can be read in two ways, and nothing says in which, is a problem. */
  done(): Survey {
    const order = this.wishes.dates ?? this.order.answer;
    const decimal = this.wishes.decimal ?? this.decimal.answer;
    const { doubt } = this.order;
    if (order === null && doubt)
      this.tell(doubt.line, doubt.column, 'Whether the day or the month comes first cannot be told from any date of this file.', 'Say it: --dates mdy if the month comes first, --dates dmy if the day does.');
    const open = this.decimal.doubt;
    if (decimal === null && open)
      this.tell(open.line, open.column, 'Whether a dot or a comma stands before decimals cannot be told from any number of this file.', 'Say it: --decimal dot or --decimal comma.');
    if (this.longIds > 1 && this.zeros >= 4)
      this.tell(this.layout.headerLine, this.columns.id!.index, 'All long ids of this file end in zeros: a spreadsheet has rounded them.', 'Give the export as it was downloaded, not saved from a spreadsheet.');
    if (this.counts.posts === 0 && this.problems.length === 0)
      this.tell(this.layout.headerLine, 0, 'There is no line with figures below the header.', 'Export again for a time in which something was posted.');
    return { order, decimal, problems: this.problems, ...this.counts };
  }
}

/** The day and time of a cell, once the order is known. */
export function dateIn(cell: Cell | undefined, order: DateOrder | null): WrittenDate & { readonly day: string } {
  const read = readDate(textOf(cell)) as WrittenDate;
  return { ...read, day: (order === null ? (read.mdy ?? read.dmy) : (read[order] ?? read.mdy ?? read.dmy))! };
}
