import type { DateOrder, WrittenDate } from './date.ts';
import type { Figure } from './figure.ts';
import type { DecimalSign } from './number.ts';
import { Question, type Spot } from './question.ts';

/** What the person says about how an export is written. */
export interface WritingWishes {
  readonly dates: DateOrder | null;
  readonly decimal: DecimalSign | null;
  /** The year of the first day, where days are given without one. */
  readonly year?: number | null;
}

/** A question that no cell of an export settles: where it is first asked, and how a person answers it. */
export interface Doubt extends Spot {
  readonly message: string;
  readonly hint: string;
}

/** Finds out, cell by cell, how an export writes dates and numbers. */
export class Writing {
  private readonly dates = new Question<DateOrder>();
  private readonly decimals = new Question<DecimalSign>();
  private readonly wishes: WritingWishes;

  constructor(wishes: WritingWishes) {
    this.wishes = wishes;
  }

  get order(): DateOrder | null {
    return this.wishes.dates ?? this.dates.answer;
  }

  get decimal(): DecimalSign | null {
    return this.wishes.decimal ?? this.decimals.answer;
  }

  /** Takes a date in. @returns what is wrong with it, beside the others. */
  seeDate(date: WrittenDate, line: number, column: number): string | null {
    if (date.mdy === date.dmy) return null;
    const allowed = (['mdy', 'dmy'] as const).filter((order) => date[order] !== null);
    const against = this.dates.ask(allowed, line, column);
    if (against !== null)
      return `This date and that of line ${against} have day and month in different order.`;
    const isAsSaid = this.wishes.dates === null || date[this.wishes.dates] !== null;
    return isAsSaid ? null : 'This date cannot be in the order that --dates gives.';
  }

  /** Takes a figure in. @returns what is wrong with it, beside the others. */
  seeFigure(figure: Figure, line: number, column: number): string | null {
    if (figure.dot === figure.comma) return null;
    const allowed = (['dot', 'comma'] as const).filter((sign) => figure[sign] !== null);
    const against = this.decimals.ask(allowed, line, column);
    if (against !== null)
      return `This number and that of line ${against} are written in different ways: one has a dot before its decimals, the other a comma.`;
    const isAsSaid = this.wishes.decimal === null || figure[this.wishes.decimal] !== null;
    return isAsSaid ? null : 'This number cannot be written with the sign that --decimal gives.';
  }

  /** What can be read in two ways, and nothing says in which. */
  get doubts(): Doubt[] {
    const date = this.order === null ? this.dates.doubt : null;
    const number = this.decimal === null ? this.decimals.doubt : null;
    return [
      ...(date
        ? [
            {
              ...date,
              message: 'Whether the day or the month comes first cannot be told from any date of this file.',
              hint: 'Say it: --dates mdy if the month comes first, --dates dmy if the day does.',
            },
          ]
        : []),
      ...(number
        ? [
            {
              ...number,
              message:
                'Whether a dot or a comma stands before decimals cannot be told from any number of this file.',
              hint: 'Say it: --decimal dot or --decimal comma.',
            },
          ]
        : []),
    ];
  }
}
