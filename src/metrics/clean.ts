import { Buffer } from 'node:buffer';
import { Temporal } from 'temporal-polyfill';
import type { DocumentProblem } from '../read/problem.ts';
import { readId } from './number.ts';
import { problemIn } from './refusal.ts';
import type { Row } from './rows.ts';
import { columnsOf, dateIn, figureOf, sortOfRow, type Columns, type Survey } from './survey.ts';
import type { Layout } from './recognise.ts';

/** A post of an export, or a day of an account: where it is, when it went out, its figures. */
export interface Exported {
  readonly channel: string;
  /** `''`: a figure of the account. */
  readonly id: string;
  readonly permalink: string;
  /** `2026-03-04`, or to the minute `2026-03-04T12:05`, in the practice's zone. */
  readonly date: string;
  /** Figures by metric. */
  readonly figures: ReadonlyMap<string, number>;
}

/** What becomes of the rows of an export. */
export interface Cleaner {
  /** The post or day of a row; null: the row is blank, or one of totals. */
  clean(row: Row): Exported | null;
  /** What the post says, in memory alone. */
  textOf(row: Row): string;
}

/** A text of its own: one that was cut from a file keeps the whole piece of the file in memory. */
export const apart = (text: string): string => Buffer.from(text).toString();

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

/** Where the times of exports are meant. */
export interface Zones {
  /** The zone of the export; the practice's unless somebody says otherwise. */
  readonly from: string;
  readonly to: string;
}

function when(row: Row, { date }: Columns, { order }: Survey, isDay: boolean, { from, to }: Zones): string {
  const { day, time, offset } = dateIn(row.cells[date!.index], order);
  return time === null || isDay ? day : inZone(day, time, offset, from, to);
}

/** Turns rows into posts, once the survey of all of them found nothing wrong. */
export function cleaner({ form, ...layout }: Layout, survey: Survey, zones: Zones): Cleaner {
  const columns = columnsOf({ form, ...layout });
  const isDay = form.of === 'days';
  const sign = survey.decimal ?? 'dot';
  return {
    clean(row) {
      if (sortOfRow(row, columns) !== 'post') return null;
      const { cells } = row;
      const figures = new Map<string, number>();
      for (const column of columns.figures) {
        const figure = figureOf(cells[column.index] ?? '', column);
        if (figure === null || typeof figure === 'string') continue;
        const value = figure[sign] ?? figure.dot ?? figure.comma;
        if (value !== null) figures.set(column.metric, value);
      }
      const cell = columns.id && cells[columns.id.index];
      const id = cell === undefined || typeof cell === 'object' || isDay ? '' : (readId(cell) ?? '');
      const given = columns.permalink ? String(cells[columns.permalink.index] ?? '').trim() : '';
      const permalink = given === '' && form.address && id !== '' ? form.address.replace('{id}', id) : given;
      return {
        channel: form.channel,
        id,
        permalink: isDay ? '' : permalink,
        date: when(row, columns, survey, isDay, zones),
        figures,
      };
    },
    textOf: ({ cells }) => columns.texts.map(({ index }) => String(cells[index] ?? '')).join('\n').trim(),
  };
}

/** A post in few bytes: its figures as text. Millions of them are held at once. */
export type Packed = string;

const pack = ({ permalink, date, figures }: Exported): Packed =>
  apart(`${date}\t${permalink}\t${[...figures].map(([metric, value]) => `${metric}=${value}`).join(' ')}`);

export function unpack(channel: string, id: string, packed: Packed): Exported {
  const [date, permalink, figures] = packed.split('\t') as [string, string, string];
  const pairs = figures === '' ? [] : figures.split(' ');
  return {
    channel,
    id,
    permalink,
    date,
    figures: new Map(
      pairs.map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), Number(pair.slice(at + 1))];
      }),
    ),
  };
}

/** What identifies a post within a channel: its id, else its address; of an account the day. */
export const identityOf = ({ id, permalink, date }: Pick<Exported, 'id' | 'permalink' | 'date'>): string =>
  id !== '' ? id : permalink !== '' ? permalink : date;

/** Posts by channel and month, then by what identifies them. */
export type Collected = Map<string, Map<string, Packed>>;

export const fileKey = ({ channel, date }: Pick<Exported, 'channel' | 'date'>): string =>
  `${channel}-${date.slice(0, 7)}`;

/**
 * Adds a post to what was collected from one file. The same line again changes nothing; another one about the same
 * post contradicts it.
 */
export function collect(
  into: Collected,
  post: Exported,
  path: string,
  line: number,
): 'new' | 'same' | DocumentProblem {
  const key = fileKey(post);
  const month = into.get(key) ?? new Map<string, Packed>();
  if (month.size === 0) into.set(key, month);
  const identity = identityOf(post);
  const packed = pack(post);
  const before = month.get(identity);
  if (before === packed) return 'same';
  if (before !== undefined)
    return problemIn(path, line, 1, 'This file has two lines about the same post, with different figures.', 'Delete the older line, or export again.');
  month.set(apart(identity), packed);
  return 'new';
}
