import { monthOf, weekdayOf } from '../calendar/values/date-patterns.ts';
import { fold } from '../calendar/words/fold.ts';
import { isDay } from '../model/day.ts';

/** Whether 2/3 is the third of February or the second of March. */
export type DateOrder = 'mdy' | 'dmy';

/** A day as written, under each order that the text allows (`2026-02-03`; null: no such day), and its time. */
export interface WrittenDate {
  readonly mdy: string | null;
  readonly dmy: string | null;
  /** `HH:MM`; null: none is given. */
  readonly time: string | null;
  /** Minutes east of UTC, where an offset is given. */
  readonly offset: number | null;
}

/** Why a text is no day. */
export type DateFault = 'no date' | 'no year' | 'no such day' | 'wrong weekday' | 'no such time';

const two = (value: string | number): string => String(value).padStart(2, '0');

function dayOf(year: string, month: number, day: string): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${two(month)}-${two(Number(day))}`;
  return month >= 1 && month <= 12 && isDay(text) ? text : null;
}

const TIME =
  /[\st]+(?:(?:um|at|a las)\s+)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?\s*(?:uhr)?\s*([ap])?(?:\.?\s?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?$/;

function timeIn(folded: string): { time: string | null; offset: number | null; rest: string } | null {
  const [whole, hours, minutes, , half, zone] = TIME.exec(folded) ?? [];
  if (whole === undefined) return { time: null, offset: null, rest: folded };
  let hour = Number(hours);
  if (half && (hour < 1 || hour > 12)) return null;
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59) return null;
  const [, sign, east, rest] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  const offset = sign ? (sign === '-' ? -1 : 1) * (Number(east) * 60 + Number(rest)) : zone ? 0 : null;
  return { time: `${two(hour)}:${minutes}`, offset, rest: folded.slice(0, -whole.length) };
}

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;
const NAMED_DAY_FIRST = /^(\d{1,2})\.?\s*(?:de\s+|-)?(\p{L}+)\.?(?:,|\s+de|\s+del|-)?\s*(\d{4})?$/u;
const NAMED_MONTH_FIRST = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$/u;

type Days = { readonly mdy: string | null; readonly dmy: string | null } | DateFault;

/** Days recur line by line: each is read once. */
const known = new Map<string, Days>();

function knownDaysIn(text: string): Days {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size > 10_000) known.clear();
  const days = daysIn(text);
  known.set(text, days);
  return days;
}

/** Both orders of a bare date. */
function daysIn(text: string): Days {
  const one = (day: string | null): Days => (day === null ? 'no such day' : { mdy: day, dmy: day });
  const [, isoYear, , isoMonth, isoDay] = ISO.exec(text) ?? [];
  if (isoYear) return one(dayOf(isoYear, Number(isoMonth), isoDay!));
  const [, first, sign, second, year] = NUMERIC.exec(text) ?? [];
  if (first) {
    const dmy = dayOf(year!, Number(second), first);
    // Nobody writes the month first before dots.
    const mdy = sign === '.' ? null : dayOf(year!, Number(first), second!);
    return mdy === null && dmy === null ? 'no such day' : { mdy, dmy };
  }
  const named = namedDay(text);
  if (named === null) return 'no date';
  return named.year === undefined ? 'no year' : one(dayOf(named.year, named.month, named.day));
}

/** A day whose month is a word. */
function namedDay(text: string): { month: number; day: string; year: string | undefined } | null {
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  const monthFirst = dayFirst ? null : NAMED_MONTH_FIRST.exec(text);
  const [day, name, year] = dayFirst
    ? dayFirst.slice(1)
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = monthOf.get(name ?? '') ?? extraMonths.get(name ?? '');
  return month === undefined || day === undefined ? null : { month, day, year };
}

/** A day of some year. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** Reads a day that is written without its year, such as “25 September”; null: it is none. */
export function dayWithoutYear(text: string): DayOfYear | null {
  const named = namedDay(fold(text).replace(/\s+/g, ' ').trim());
  return named === null || named.year !== undefined ? null : { month: named.month, day: Number(named.day) };
}

/** The day in a year, ISO 8601; null: it has no such day. */
export const dayInYear = ({ month, day }: DayOfYear, year: number): string | null =>
  dayOf(String(year), month, String(day));

/** Short names that are common words in running text, yet months where a cell holds nothing but a date. */
const extraMonths: ReadonlyMap<string, number> = new Map([
  ['may', 5],
  ['mai', 5],
  ['ago', 8],
  ['set', 9],
]);

/** Numbers alone, as most exports have them. */
const USUAL = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?: ((?:[01]\d|2[0-3]):[0-5]\d))?$/;

const WEEKDAY = /^(\p{L}+)\.?,?\s+(?=\p{L}|\d)/u;

/** 1 = Monday. */
function weekdayOn(day: string): number {
  return new Date(`${day}T00:00Z`).getUTCDay() || 7;
}

/** Reads a day of an export, with its time where there is one. A weekday that contradicts the day is a fault. */
export function readDate(text: string): WrittenDate | DateFault {
  const [, day, clock] = USUAL.exec(text) ?? [];
  if (day !== undefined) {
    const days = knownDaysIn(day);
    return typeof days === 'string'
      ? days
      : { mdy: days.mdy, dmy: days.dmy, time: clock ?? null, offset: null };
  }
  const folded = fold(text)
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim();
  const timed = timeIn(folded);
  if (!timed) return 'no such time';
  const { time, offset, rest } = timed;
  const bare = rest.replace(/,$/, '').trim();
  const [lead, word] = WEEKDAY.exec(bare) ?? [];
  const weekday = word === undefined ? undefined : weekdayOf.get(word);
  const isWeekday =
    weekday !== undefined && !(monthOf.has(word!) && /^\p{L}+\.?,?\s+\d{1,2}(?:,|\s|$)/u.test(bare));
  const days = knownDaysIn(isWeekday ? bare.slice(lead!.length) : bare);
  if (typeof days === 'string') return days;
  const right = (day: string | null): string | null =>
    day !== null && isWeekday && weekdayOn(day) !== weekday ? null : day;
  const mdy = right(days.mdy);
  const dmy = right(days.dmy);
  return mdy === null && dmy === null ? 'wrong weekday' : { mdy, dmy, time, offset };
}
