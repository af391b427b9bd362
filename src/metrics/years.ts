import { columnsOf, textOf } from './columns.ts';
import { dayInYear, dayWithoutYear, type DayOfYear } from './date.ts';
import type { Layout } from './recognise.ts';
import type { Row } from './rows.ts';

/** How far the day on which a post was made may lie from that on which it went out, in days. */
const furthest = 60;

const dayMs = 86_400_000;

/** The year in which a day is nearest to a moment; null: it is near it in none. */
function yearNear({ month, day }: DayOfYear, moment: Date): number | null {
  const around = [-1, 0, 1].map((step) => moment.getUTCFullYear() + step);
  const near = around.flatMap((year) => {
    const distance = Math.abs(Date.UTC(year, month - 1, day) - moment.getTime()) / dayMs;
    return distance <= furthest ? [{ year, distance }] : [];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.year ?? null;
}

/**
 * Completes the dates of an export that gives them without a year, as TikTok's do. Of a post its address tells the year:
 * the upper half of a TikTok id is the second in which the post was made. Of days of an account whoever imports them
 * says the year of the first; the days follow each other, and after December comes the next year. A date that neither
 * tells is left as it is, and refused for that.
 */
export class Years {
  private readonly layout: Layout;
  private readonly columns: ReturnType<typeof columnsOf>;
  private year: number | null;
  private last: DayOfYear | null = null;

  constructor(layout: Layout, first: number | null) {
    this.layout = layout;
    this.columns = columnsOf(layout);
    this.year = first;
  }

  /** The row with a whole date. */
  complete(row: Row): Row {
    const { date } = this.columns;
    if (!date || !this.layout.form.isYearless) return row;
    const day = dayWithoutYear(textOf(row.cells[date.index]));
    if (day === null) return row;
    const year = this.layout.form.of === 'posts' ? this.yearOfPost(row, day) : this.yearOfDay(day);
    const whole = year === null ? null : dayInYear(day, year);
    return whole === null ? row : { ...row, cells: row.cells.with(date.index, whole) };
  }

  private yearOfPost({ cells }: Row, day: DayOfYear): number | null {
    const address = this.columns.permalink ? textOf(cells[this.columns.permalink.index]) : '';
    const [, id] = /\/(?:video|photo)\/(\d{17,20})(?!\d)/.exec(address) ?? [];
    return id === undefined ? null : yearNear(day, new Date(Number(BigInt(id) >> 32n) * 1000));
  }

  private yearOfDay(day: DayOfYear): number | null {
    const last = this.last;
    if (this.year === null) return null;
    if (last) {
      const isTurn = last.month === 12 && day.month === 1;
      if (isTurn) this.year++;
      else if (day.month < last.month || (day.month === last.month && day.day <= last.day)) this.year = null;
    }
    this.last = day;
    return this.year;
  }
}
