import type { CalendarSettings } from '../model/calendar.ts';
import { Temporal } from 'temporal-polyfill';
import { instantsAt } from '../model/zone.ts';
import type { Context } from './context.ts';
import type { WrittenDay } from './values/written-day.ts';
import type { DateFacts } from './values/date.ts';
import { datesIn, noDates } from './values/date.ts';

/** A problem of a date or time, without its place. */
export interface ScheduleProblem {
  readonly finding:
    | 'calendar/weekday'
    | 'calendar/date-impossible'
    | 'calendar/date-order'
    | 'calendar/time-skipped'
    | 'calendar/time-doubled';
  readonly message: string;
}

export interface Schedule {
  /** ISO 8601, when day, month and year are known. */
  readonly date: string | null;
  readonly problems: readonly ScheduleProblem[];
}

type Own = Pick<
  DateFacts,
  'day' | 'range' | 'weekday' | 'monthDay' | 'dayNumber' | 'week' | 'month' | 'year'
>;

/** What the date, day, week and month fields of one post say together. */
export function datesOf(texts: readonly string[]): Own | null {
  if (texts.length === 0) return null;
  return texts
    .map((text) => ({ ...datesIn(text), alone: numberAlone(text) }))
    .reduce<Own>(
      (all, facts) => ({
        day: all.day ?? facts.day,
        range: all.range ?? facts.range,
        weekday: all.weekday ?? facts.weekday,
        monthDay: all.monthDay ?? facts.monthDay ?? facts.alone,
        dayNumber: all.dayNumber ?? facts.dayNumber,
        week: all.week ?? facts.week,
        month: all.month ?? facts.month,
        year: all.year ?? facts.year,
      }),
      noDates,
    );
}

/** The day of the month where weekday and number stand in columns of their own. */
function numberAlone(text: string): number | null {
  const number = Number(/^\W*(\d{1,2})(?:st|nd|rd|th)?\W*$/u.exec(text)?.[1] ?? 0);
  return number >= 1 && number <= 31 ? number : null;
}

/** The day of publication from what the post says and what holds above it. Never guessed, never repaired. */
export function dayOf(own: Own | null, context: Context, settings: CalendarSettings): Schedule {
  const said =
    own && (own.day || own.weekday || own.dayNumber || own.range || own.week || own.month) ? own : null;
  const inherited = said?.day || said?.dayNumber ? null : context;
  const from: Own = said
    ? {
        ...said,
        week: said.week ?? context.week,
        range: said.range ?? (said.day ? null : context.range),
        weekday: said.weekday ?? inherited?.weekday ?? null,
        monthDay: said.weekday === null ? (inherited?.monthDay ?? null) : said.monthDay,
      }
    : {
        day: context.day,
        range: context.range,
        weekday: context.weekday,
        monthDay: context.monthDay,
        dayNumber: context.dayNumber,
        week: context.week,
        month: context.month,
        year: context.year,
      };
  const year = said?.year ?? context.year;
  if (from.day) return written(from.day, from.weekday, year, context, settings);
  // A post's own span is no day; neither is a week alone.
  if (said?.range && !said.weekday) return { date: null, problems: [] };
  const { weekday, range, monthDay } = from;
  // “Mon 10” is the tenth of its week, whatever weekday that is.
  const numbered =
    monthDay === null
      ? null
      : range
        ? dayInSpan(range, monthDay)
        : dayInMonth(monthDay, from.month ?? context.month);
  if (numbered) return written(numbered, weekday, year, context, settings);
  const date = weekday && range ? inWeek(range, weekday, year) : fromStart(from, settings);
  const isOther = monthDay !== null && (date === null ? range !== null : Number(date.slice(8)) !== monthDay);
  return isOther ? { date: null, problems: [notThisWeek] } : { date, problems: [] };
}

/** “Thu 6” below “August” is its sixth. */
function dayInMonth(day: number, month: number | null): WrittenDay | null {
  return month === null ? null : { year: null, month, day, either: null, approximate: false };
}

const notThisWeek: ScheduleProblem = {
  finding: 'calendar/weekday',
  message:
    'The number beside the weekday is no such day of its week. One of them is wrong; no date is taken.',
};

/** The day of a span of at most two months that has this number; null where there is none, or two. */
function dayInSpan([first, last]: readonly [WrittenDay, WrittenDay], number: number): WrittenDay | null {
  if (first.either || last.either) return null;
  const inMonth = (month: WrittenDay): WrittenDay => ({ ...month, day: number });
  if (first.month === last.month) return number >= first.day && number <= last.day ? inMonth(first) : null;
  if (last.month !== (first.month % 12) + 1 || (number >= first.day && number <= last.day)) return null;
  if (number >= first.day) return inMonth(first);
  return number <= last.day ? inMonth(last) : null;
}

function written(
  day: WrittenDay,
  weekday: number | null,
  year: number | null,
  context: Context,
  settings: CalendarSettings,
): Schedule {
  const settled = settle(day, context, settings);
  if (!settled) {
    const message =
      'Day and month can be read either way round. Write the month as a word, or set `dateOrder` in chaperone.yaml.';
    return { date: null, problems: [{ finding: 'calendar/date-order', message }] };
  }
  const inYear = day.year ?? yearFor(settled.month, year, context);
  if (inYear === null) return impossibleAnyYear(settled) ? impossible() : { date: null, problems: [] };
  if (!exists(inYear, settled.month, settled.day)) return impossible();
  if (day.approximate) return { date: null, problems: [] };
  const date = Temporal.PlainDate.from({ year: inYear, month: settled.month, day: settled.day });
  if (weekday === null || weekday === date.dayOfWeek) return { date: date.toString(), problems: [] };
  const message =
    'The weekday is not the one of this date. One of the two is wrong; the date is kept as written.';
  return { date: date.toString(), problems: [{ finding: 'calendar/weekday', message }] };
}

function impossible(): Schedule {
  return {
    date: null,
    problems: [{ finding: 'calendar/date-impossible', message: 'There is no such day in the calendar.' }],
  };
}

/** A 30 February exists in no year. */
function impossibleAnyYear({ month, day }: { month: number; day: number }): boolean {
  return !exists(2024, month, day);
}

function exists(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function settle(
  day: WrittenDay,
  context: Context,
  settings: CalendarSettings,
): { month: number; day: number } | null {
  if (!day.either) return day;
  const [monthFirst, dayFirst] = day.either;
  const stated = context.month ?? (context.range && !context.range[0].either ? context.range[0].month : null);
  if (stated !== null && (monthFirst.month === stated) !== (dayFirst.month === stated))
    return monthFirst.month === stated ? monthFirst : dayFirst;
  if (settings.dateOrder === null) return null;
  return settings.dateOrder === 'month-first' ? monthFirst : dayFirst;
}

/** A span over the turn of the year has two years; its days take the one they fall in. */
function yearFor(month: number, year: number | null, { range }: Context): number | null {
  if (year === null || !range) return year;
  const [first, last] = range;
  const turns = last.month < first.month;
  if (!turns) return year;
  const endYear = last.year ?? year;
  return month >= first.month ? endYear - 1 : endYear;
}

/** The only such weekday of a stated calendar week. A span that does not begin a week settles nothing. */
function inWeek(
  range: readonly [WrittenDay, WrittenDay],
  weekday: number,
  year: number | null,
): string | null {
  const [first, last] = range;
  const startYear = first.year ?? year;
  if (startYear === null || first.either || last.either || !exists(startYear, first.month, first.day))
    return null;
  const start = Temporal.PlainDate.from({ year: startYear, month: first.month, day: first.day });
  const endYear = last.year ?? (last.month < first.month ? startYear + 1 : startYear);
  if (!exists(endYear, last.month, last.day)) return null;
  const days = start.until(Temporal.PlainDate.from({ year: endYear, month: last.month, day: last.day })).days;
  const beginsWeek = start.dayOfWeek === 1 || start.dayOfWeek === 7 || start.dayOfWeek === 6;
  if (days < 0 || days > 6 || !beginsWeek) return null;
  const after = (weekday - start.dayOfWeek + 7) % 7;
  return after <= days ? start.add({ days: after }).toString() : null;
}

/** “Day 12”, or a weekday of “Week 3”, counted from the practice's start. */
function fromStart({ dayNumber, week, weekday }: Own, { start }: CalendarSettings): string | null {
  if (start === null) return null;
  const first = Temporal.PlainDate.from(start);
  if (dayNumber !== null) return first.add({ days: dayNumber - 1 }).toString();
  if (week === null || weekday === null) return null;
  const monday = first.subtract({ days: first.dayOfWeek - 1 });
  return monday.add({ days: (week - 1) * 7 + weekday - 1 }).toString();
}

/** Whether the clock of the zone skips or doubles a time on a day (daylight saving). */
export function clockProblem(date: string, time: string, zone: string): ScheduleProblem | null {
  try {
    const { earliest, latest, isSkipped } = instantsAt(zone, `${date}T${time}`);
    if (isSkipped) return skipped;
    return earliest === latest ? null : doubled;
  } catch {
    return null; // a zone this machine does not know
  }
}

const doubled: ScheduleProblem = {
  finding: 'calendar/time-doubled',
  message: 'The clocks go back on this day and this time comes twice. Choose another, or say which.',
};

const skipped: ScheduleProblem = {
  finding: 'calendar/time-skipped',
  message: 'The clocks go forward on this day and this time does not exist. Choose another.',
};
