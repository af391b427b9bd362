import type { DocumentProblem } from '../read/problem.ts';
import { columnsOf, sortOfRow, textOf, type Columns, type FigureColumn } from './columns.ts';
import type { DateOrder } from './date.ts';
import { Dates } from './dates.ts';
import { lifetime } from './exports/index.ts';
import { figureOf, isPlainCount } from './figure.ts';
import { Ids } from './ids.ts';
import type { DecimalSign } from './number.ts';
import { nameKey, type Layout } from './recognise.ts';
import { letters, problemIn } from './refusal.ts';
import type { Cell, Row } from './rows.ts';
import { Writing, type WritingWishes } from './writing.ts';

const again = 'Download the export again.';

/** What the whole of an export says about how it is written. */
export interface Survey {
  readonly order: DateOrder | null;
  readonly decimal: DecimalSign | null;
  readonly problems: readonly DocumentProblem[];
  readonly posts: number;
  readonly blank: number;
  readonly totals: number;
  readonly rounded: number;
  /** Whether the file ends within its last line, as one does that was cut off. */
  readonly isOpen: boolean;
}

/** After so many problems of a file more tell nothing new. */
const mostProblems = 20;

/** Goes through an export: what is wrong with it, and how it writes dates and numbers. */
export class Surveyor {
  private readonly problems: DocumentProblem[] = [];
  private readonly columns: Columns;
  private readonly writing: Writing;
  private readonly ids: Ids;
  private readonly dates: Dates;
  private readonly counts = { posts: 0, blank: 0, totals: 0, rounded: 0 };
  private isOpen = false;
  /** The last word for a whole life, which recurs line by line. */
  private span: Cell | null = null;
  private readonly path: string;
  private readonly layout: Layout;

  constructor(path: string, layout: Layout, wishes: WritingWishes, today: string) {
    this.path = path;
    this.layout = layout;
    this.columns = columnsOf(layout);
    this.writing = new Writing(wishes);
    this.ids = new Ids(this.columns);
    this.dates = new Dates(this.writing, today);
  }

  /** Whether so much is wrong that going on tells nothing new. */
  get isHopeless(): boolean {
    return this.problems.length >= mostProblems;
  }

  /** Takes a row in. @returns whether it is a post (or a day), while nothing is wrong with any. */
  see(row: Row): boolean {
    const sort = sortOfRow(row, this.columns);
    if (row.isOpen) this.isOpen = sort === 'post';
    if (sort === 'blank') this.counts.blank++;
    else if (sort === 'total') this.counts.totals++;
    else {
      this.counts.posts++;
      if (this.seeWidth(row)) this.seeCells(row);
    }
    return sort === 'post' && this.problems.length === 0;
  }

  private tell(line: number, index: number, message: string, hint: string | null = null): void {
    if (!this.isHopeless) this.problems.push(problemIn(this.path, line, index + 1, message, hint));
  }

  private seeWidth({ line, cells }: Row): boolean {
    const { width } = this.layout;
    if (cells.length < width) {
      const message = `This line has ${cells.length} columns where the header has ${width}: it is cut off, or a quotation mark is missing.`;
      this.tell(line, cells.length, message, again);
      return false;
    }
    for (let index = width; index < cells.length; index++)
      if (textOf(cells[index]) !== '') {
        this.tell(line, index, `This line has more columns than the header, which has ${width}.`, again);
        return false;
      }
    for (const index of this.columns.nameless)
      if (textOf(cells[index]) !== '') {
        this.tell(
          line,
          index,
          `Column ${letters(index)} has no name, so it cannot be told what it holds.`,
          again,
        );
        return false;
      }
    return true;
  }

  private seeCells({ line, cells }: Row): void {
    const { date, span, figures } = this.columns;
    if (this.layout.form.of === 'posts') {
      const fault = this.ids.see(cells);
      if (fault) this.tell(line, fault.index, fault.message, fault.hint);
    }
    if (span) this.seeSpan(cells[span.index] ?? '', line, span.index);
    if (date) this.seeDate(cells[date.index], line, date.index);
    for (const column of figures) this.seeFigure(cells[column.index], line, column);
  }

  private seeSpan(cell: Cell, line: number, index: number): void {
    if (cell === '' || cell === this.span) return;
    const text = nameKey(textOf(cell));
    if (text === '' || lifetime.has(text)) this.span = cell;
    else
      this.tell(
        line,
        index,
        'The figures of this line are not those of the whole life of the post.',
        'Export with “Lifetime”: figures of single days cannot be added up, since people are counted on each.',
      );
  }

  private seeDate(cell: Cell | undefined, line: number, index: number): void {
    const fault = this.dates.see(cell, line, index);
    if (fault) this.tell(line, index, fault);
  }

  private seeFigure(cell: Cell | undefined, line: number, column: FigureColumn): void {
    if (isPlainCount(cell, column)) return;
    const figure = figureOf(cell ?? '', column);
    if (figure === null) return;
    if (typeof figure === 'string') {
      this.tell(line, column.index, `This cell of the column ${letters(column.index)} is ${figure}.`);
      return;
    }
    if (this.layout.form.of === 'posts' && column.metric !== 'follows' && (figure.dot ?? figure.comma)! < 0)
      this.tell(line, column.index, 'This figure is below zero, which a figure of a post never is.');
    if (figure.isRounded) this.counts.rounded++;
    const fault = this.writing.seeFigure(figure, line, column.index);
    if (fault) this.tell(line, column.index, fault);
  }

  /** What came of it. What can be read in two ways, and nothing says in which, is a problem. */
  done(): Survey {
    const { headerLine } = this.layout;
    for (const { line, column, message, hint } of this.writing.doubts) this.tell(line, column, message, hint);
    for (const { line, index, message, hint } of this.dates.problems) this.tell(line, index, message, hint);
    const { fault } = this.ids;
    if (fault) this.tell(headerLine, fault.index, fault.message, fault.hint);
    if (this.counts.posts === 0 && this.problems.length === 0)
      this.tell(
        headerLine,
        0,
        'There is no line with figures below the header.',
        'Export again for a time in which something was posted.',
      );
    const { order, decimal } = this.writing;
    return { order, decimal, problems: this.problems, isOpen: this.isOpen, ...this.counts };
  }
}
