import { Temporal } from 'temporal-polyfill';
import { shownAt } from './zone.ts';

type Units = {
  readonly years: number;
  readonly months: number;
  readonly weeks: number;
  readonly days: number;
};

const form = /^P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

function unitsOf(period: string): Units {
  const [, years = '0', months = '0', weeks = '0', days = '0'] = form.exec(period) ?? [];
  return { years: +years, months: +months, weeks: +weeks, days: +days };
}

/** Days by the period that they lie after another, and that day: of a large register few are asked for, again and again. */
const sums = new Map<string, Map<string, string>>();

/**
 * The day that lies a period (ISO 8601) after a day. Where the month has no such day (a year after 29 February), it
 * is the first day after that month's last: a period is never shortened.
 */
export function addPeriod(day: string, period: string): string {
  let known = sums.get(period);
  if (!known) sums.set(period, (known = new Map()));
  let sum = known.get(day);
  if (sum === undefined) known.set(day, (sum = add(Temporal.PlainDate.from(day), unitsOf(period))));
  return sum;
}

function add(day: Temporal.PlainDate, { years, months, weeks, days }: Units): string {
  const moved = day.add({ years, months });
  const skipped = moved.day === day.day ? 0 : 1;
  return moved.add({ weeks, days: days + skipped }).toString();
}

/** Days from which periods are compared: around leap days and ends of months, so that the order does not hang on one. */
const anchors = [
  '2023-01-31',
  '2023-03-01',
  '2024-02-29',
  '2024-03-01',
  '2024-12-31',
  '2025-06-15',
  '2026-08-31',
];

/** Whether a period can end before another that begins on the same day. */
export function isShorter(period: string, than: string): boolean {
  return anchors.some((day) => addPeriod(day, period) < addPeriod(day, than));
}

const told = new Map<string, string>();

/** The period in words: `6 years`, `1 year and 90 days`. */
export function periodInWords(period: string): string {
  let words = told.get(period);
  if (words === undefined) told.set(period, (words = wordsOf(unitsOf(period))));
  return words;
}

function wordsOf(units: Units): string {
  const words = Object.entries(units)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`);
  return words.length === 0 ? 'no time' : words.join(' and ');
}

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** Tells on which day of a zone an instant (milliseconds since 1970) falls. Each day is written once, however often it is told. */
export function dayTeller(timeZone: string): (instant: number) => string {
  const days = new Map<number, string>();
  return (instant) => {
    const shown = shownAt(timeZone, instant);
    const number = Math.floor(shown.getTime() / dayInMilliseconds);
    let day = days.get(number);
    if (day === undefined) days.set(number, (day = shown.toISOString().slice(0, 10)));
    return day;
  };
}
