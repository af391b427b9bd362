import { textOf } from './columns.ts';
import { readDate, type DateFault, type DateOrder, type WrittenDate } from './date.ts';
import type { CellFault } from './ids.ts';
import type { Cell } from './rows.ts';
import type { Writing } from './writing.ts';

const faults: Readonly<Record<DateFault, string>> = {
  'no date': 'This is no date that can be read.',
  'no year':
    'This date has no year, so it cannot be told which day is meant. Of days that follow each other say the year of the first: --year 2026.',
  'no such day': 'There is no such day.',
  'no such time': 'There is no such time.',
  'wrong weekday': 'Weekday and date contradict each other.',
};

/** Before this year none of the channels was there. */
const firstYear = '2003';

interface Spot {
  readonly line: number;
  readonly index: number;
}

/** What is wrong with a date, and where. */
export type DateProblem = Spot & CellFault;

/** Watches over the dates of an export. */
export class Dates {
  private readonly writing: Writing;
  /** The last day that a post can have gone out on, somewhere. */
  private readonly last: string;
  /** The first cell of each sort: a date of the sheet, or words that say one. */
  private readonly firsts: { moment: Spot | null; text: Spot | null } = { moment: null, text: null };
  /** The latest day under each order. */
  private readonly latest: Record<DateOrder, { day: string; at: Spot | null }> = {
    mdy: { day: '', at: null },
    dmy: { day: '', at: null },
  };

  constructor(writing: Writing, today: string) {
    this.writing = writing;
    this.last = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  }

  /** What is wrong with a date, by itself or beside the others; null: nothing. */
  see(cell: Cell | undefined, line: number, index: number): string | null {
    const read = readDate(textOf(cell));
    if (typeof read === 'string') return faults[read];
    this.firsts[typeof cell === 'object' ? 'moment' : 'text'] ??= { line, index };
    if ((read.mdy ?? read.dmy)! < firstYear) return 'At that time the channel did not exist.';
    this.seeLatest(read, { line, index });
    return this.writing.seeDate(read, line, index);
  }

  private seeLatest(read: WrittenDate, at: Spot): void {
    for (const order of ['mdy', 'dmy'] as const) {
      const day = read[order] ?? read.mdy ?? read.dmy!;
      if (day > this.latest[order].day) this.latest[order] = { day, at };
    }
  }

  /** What is wrong with all of them together. */
  get problems(): DateProblem[] {
    const { moment, text } = this.firsts;
    const { day, at } = this.latest[this.writing.order ?? 'mdy'];
    const found: DateProblem[] = [];
    if (moment && text)
      found.push({
        ...(moment.line > text.line ? moment : text),
        message:
          'Some dates of this column are dates and others are words: a spreadsheet has turned those that it could, perhaps day for month.',
        hint: 'Give the export as it was downloaded, not saved from a spreadsheet.',
      });
    if (at && day > this.last)
      found.push({
        ...at,
        message: 'This day is still to come.',
        hint: 'If day and month are the wrong way round, say --dates dmy or --dates mdy.',
      });
    return found;
  }
}
