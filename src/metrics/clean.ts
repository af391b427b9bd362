import { Temporal } from 'temporal-polyfill';
import { columnsOf, textOf as cellText, type Columns } from './columns.ts';
import { readDate, type DateOrder, type WrittenDate } from './date.ts';
import { figureOf, isPlainCount } from './figure.ts';
import { readId, type DecimalSign } from './number.ts';
import type { Layout } from './recognise.ts';
import type { Row } from './rows.ts';

/** Where a post is and when it went out; or a day of an account. */
export interface Head {
  readonly channel: string;
  /** `''`: a figure of the account, or a post that the channel knows by its address alone. */
  readonly id: string;
  readonly permalink: string;
  /** `2026-03-04`, or to the minute `2026-03-04T12:05`, in the practice's zone. */
  readonly date: string;
}

/** A post or day of an export, its figures in the order of the export's columns; null: the cell is empty. */
export interface Exported extends Head {
  readonly values: readonly (number | null)[];
}

/** What identifies a post within a channel: its id, else its address; of an account the day. */
export const identityOf = ({ id, permalink, date }: Head): string =>
  id !== '' ? id : permalink !== '' ? permalink : date;

/** How an export writes dates and numbers. */
export interface Written {
  readonly order: DateOrder;
  readonly decimal: DecimalSign;
}

/** What becomes of the rows of an export. */
export interface Cleaner {
  /** What the values are, in their order. */
  readonly metrics: readonly string[];
  /** The post or day of a row with which nothing is wrong. */
  readonly clean: (row: Row) => Exported;
  /** What the post says, in memory alone. */
  readonly textOf: (row: Row) => string;
}

/** The moment in the practice's zone. @param from the zone that the export is in. */
function inZone(day: string, time: string, offset: number | null, from: string, to: string): string {
  if (offset === null && from === to) return `${day}T${time}`;
  const plain = Temporal.PlainDateTime.from(`${day}T${time}`);
  const instant =
    offset === null
      ? plain.toZonedDateTime(from).toInstant()
      : plain.toZonedDateTime('UTC').toInstant().subtract({ minutes: offset });
  return instant.toZonedDateTimeISO(to).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

/** Where the times of exports are meant, and what day is today. */
export interface Zones {
  /** The zone of the export; the practice's unless somebody says otherwise. */
  readonly from: string;
  readonly to: string;
  readonly today: string;
}

function when(row: Row, { date }: Columns, order: DateOrder, isDay: boolean, { from, to }: Zones): string {
  const read = readDate(cellText(row.cells[date!.index])) as WrittenDate;
  const day = (read[order] ?? read.mdy ?? read.dmy)!;
  return read.time === null || isDay ? day : inZone(day, read.time, read.offset, from, to);
}

/** Turns the rows of an export that is written so into posts. */
export function cleaner(layout: Layout, { order, decimal }: Written, zones: Zones): Cleaner {
  const { form } = layout;
  const columns = columnsOf(layout);
  const isDay = form.of === 'days';
  return {
    metrics: columns.figures.map(({ metric }) => metric),
    clean(row) {
      const { cells } = row;
      const values = columns.figures.map((column) => {
        const cell = cells[column.index];
        if (isPlainCount(cell, column)) return Number(cell);
        const figure = figureOf(cell ?? '', column);
        return figure === null || typeof figure === 'string'
          ? null
          : (figure[decimal] ?? figure.dot ?? figure.comma);
      });
      const cell = columns.id && cells[columns.id.index];
      const id = cell === undefined || typeof cell === 'object' || isDay ? '' : (readId(cell) ?? '');
      const given = columns.permalink ? cellText(cells[columns.permalink.index]) : '';
      const permalink = given === '' && form.address && id !== '' ? form.address.replace('{id}', id) : given;
      return {
        channel: form.channel,
        id,
        permalink: isDay ? '' : permalink,
        date: when(row, columns, order, isDay, zones),
        values,
      };
    },
    textOf: ({ cells }) =>
      columns.texts
        .map(({ index }) => cellText(cells[index]))
        .join('\n')
        .trim(),
  };
}
