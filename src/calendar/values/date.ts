import { plain } from '../words/fold.ts';
import type { WrittenDay } from './written-day.ts';
import { numeric, numericRange, written } from './written-day.ts';
import {
  ABOUT_BEFORE,
  CHINESE_MONTH,
  CHINESE_WEEK,
  CJK,
  DAY_DOUBTFUL,
  DAY_MONTH,
  DAY_NUMBER,
  ISO,
  MONTH_DAY,
  MONTH_NAME,
  MONTH_NUMBER,
  MONTH_RANGE,
  NUMERIC,
  NUMERIC_RANGE,
  RANGE_MONTH,
  SHORT_WEEKDAY,
  UNSPACED_WEEKDAY,
  WEEKDAY,
  WEEK_NUMBER,
  YEAR_ALONE,
  YEAR_MONTH,
  chineseNumber,
  dateWordsIn,
  doubtfulMonthOf,
  monthOf,
  weekdayOf,
} from './date-patterns.ts';

/** All that a text says about days. */
export interface DateFacts {
  readonly day: WrittenDay | null;
  /** A span of days, such as a week: `[first, last]`. */
  readonly range: readonly [WrittenDay, WrittenDay] | null;
  /** 1 = Monday. */
  readonly weekday: number | null;
  /** The bare day of the month beside a weekday: “Mon 10”. */
  readonly monthDay: number | null;
  readonly dayNumber: number | null;
  readonly week: number | null;
  readonly month: number | null;
  readonly monthNumber: number | null;
  readonly year: number | null;
  /** The folded text without what was understood. */
  readonly rest: string;
}

/** Of a text that says nothing about days. */
export const noDates = {
  day: null,
  range: null,
  weekday: null,
  monthDay: null,
  dayNumber: null,
  week: null,
  month: null,
  monthNumber: null,
  year: null,
};

/** Reads what a text says about days: dates in many forms, spans, weekdays, “Day 3”, “Week 2”, a month, a year. */
export function datesIn(text: string): DateFacts {
  const folded = plain(text);
  // Most texts hold one sort of date or none: each search is made only where it can find something.
  const hints = hintsIn(folded);
  if (!hints.digit && !hints.named && !hints.weekday && !hints.cjk) return { ...noDates, rest: folded };
  const counted = hints.digit || hints.cjk ? takeCounters(folded, hints) : { ...noCounters, rest: folded };
  const range = takeRange(counted.rest, hints);
  // Beside a span, 1/8 is a round or a part, no day.
  const day = takeDay(range?.rest ?? counted.rest, range ? { ...hints, parted: false } : hints);
  const weekday = takeWeekday(day?.rest ?? range?.rest ?? counted.rest, hints);
  const month = takeMonth(weekday.rest, hints);
  const [first = null, last = null] = range?.value ?? [];
  return {
    day: day?.value[0] ?? null,
    range: first && last ? [first, last] : null,
    weekday: weekday.value,
    monthDay: weekday.value !== null && day === null ? weekday.monthDay : null,
    dayNumber: counted.dayNumber,
    week: counted.week,
    month: month.month,
    monthNumber: counted.monthNumber,
    year: month.year ?? day?.value[0]?.year ?? first?.year ?? null,
    rest: month.rest,
  };
}

interface Hints {
  readonly digit: boolean;
  /** A name of a month. */
  readonly named: boolean;
  /** Numbers parted as in dates: 2/3, 2.3., 2-3. */
  readonly parted: boolean;
  readonly cjk: boolean;
  readonly weekday: boolean;
  readonly counted: boolean;
}

function hintsIn(folded: string): Hints {
  const digit = /\d/.test(folded);
  const words = dateWordsIn(folded);
  return {
    digit,
    named: words.month,
    parted: digit && /\d\s?[./-]\s?\d/.test(folded),
    cjk: /[月월周週주星曜요火水木金土日]/.test(folded),
    weekday: words.weekday,
    counted: digit && words.counter,
  };
}

const noCounters = { dayNumber: null, week: null, monthNumber: null };

function takeCounters(
  folded: string,
  { counted }: Hints,
): Pick<DateFacts, 'dayNumber' | 'week' | 'monthNumber' | 'rest'> {
  let rest = folded;
  const number = (expression: RegExp) => {
    const match = expression.exec(rest);
    if (match) rest = rest.replace(match[0], ' ');
    return match ? Number(match[1]) : null;
  };
  const counts = counted
    ? { dayNumber: number(DAY_NUMBER), week: number(WEEK_NUMBER), monthNumber: number(MONTH_NUMBER) }
    : noCounters;
  const chinese = /[周週주]/.test(rest) ? CHINESE_WEEK.exec(rest) : null;
  if (!chinese) return { ...counts, rest };
  return {
    ...counts,
    week: chineseNumber(chinese[1] ?? chinese[2]!),
    rest: rest.replace(chinese[0], ' '),
  };
}

function takeRange(text: string, { named, parted }: Hints): Found | null {
  const isSpan = /[-–—~〜]|\d\s?(?:to|a|al|bis|au)\s?\d/.test(text);
  if (!isSpan || (!named && !parted)) return null;
  const of = (year: string | undefined, month: string | undefined, day: string | undefined) =>
    written(year, monthOf.get(month ?? ''), day);
  const found = take(text, [
    [MONTH_RANGE, ([, m, d, m2, d2, y]) => [of(y, m, d), of(y, m2 ?? m, d2)]],
    [RANGE_MONTH, ([, d, m, d2, m2, y]) => [of(y, m ?? m2, d), of(y, m2, d2)]],
    [NUMERIC_RANGE, (match) => numericRange(match)],
  ]);
  const [first = null, last = null] = found?.value ?? [];
  // A span over the turn of the year ends in the year that is written.
  const turns = first?.year && last && last.month < first.month && first.year === last.year;
  return found && turns ? { ...found, value: [{ ...first, year: (first.year ?? 0) - 1 }, last] } : found;
}

function takeDay(text: string, { named, parted, cjk }: Hints): Found | null {
  const numbers: Reader[] = [
    [ISO, ([, y, m, d]) => [written(y, Number(m), d)]],
    [NUMERIC, ([, a, sep, b, y, dot]) => (sep === '/' || y || dot ? [numeric(a!, b!, y, sep!)] : [null])],
  ];
  const names: Reader[] = [
    [DAY_MONTH, ([, d, m, y]) => [written(y, monthOf.get(m!), d)]],
    [DAY_DOUBTFUL, ([, d, m, y]) => [written(y, doubtfulMonthOf.get(m!), d)]],
    [MONTH_DAY, ([, m, d, y]) => [written(y, monthOf.get(m!), d)]],
  ];
  return (
    (parted ? take(text, numbers.slice(0, 1)) : null) ??
    (cjk ? take(text, [[CJK, ([, y, m, d]) => [written(y, Number(m), d)]]]) : null) ??
    (named ? take(text, names) : null) ??
    (parted ? take(text, numbers.slice(1)) : null)
  );
}

interface Found {
  readonly value: (WrittenDay | null)[];
  readonly rest: string;
}

type Reader = readonly [RegExp, (match: RegExpMatchArray) => (WrittenDay | null)[]];

function take(text: string, readers: readonly Reader[]): Found | null {
  if (!/\d/.test(text)) return null;
  for (const [expression, read] of readers) {
    expression.lastIndex = 0; // `matchAll` would make a new expression each time
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const value = read(match);
      if (!value.every((day) => day !== null)) continue;
      const approximate = ABOUT_BEFORE.test(text.slice(0, match.index));
      return { value: value.map((day) => ({ ...day, approximate })), rest: text.replace(match[0], ' ') };
    }
  }
  return null;
}

interface FoundWeekday {
  readonly value: number | null;
  readonly monthDay: number | null;
  readonly rest: string;
}

/** A number right before or behind a weekday that can be nothing but a day of the month: no time, no count of things. */
function monthDayBeside(text: string, name: string): number | null {
  if (!/\d/.test(text)) return null;
  const at = text.indexOf(name);
  const behind =
    /^[.,)\s]{1,3}(?:the )?(\d{1,2})(?:st|nd|rd|th|\.)?(?=\s*(?:$|[|()–—:,*_]|-\s))(?!\s*[–—:,-]\s*\d)/u.exec(
      text.slice(at + name.length),
    );
  const before = /^\W*(\d{1,2})(?:st|nd|rd|th)?[.,\s(]{1,3}$/u.exec(text.slice(0, at));
  const day = Number((behind ?? before)?.[1] ?? 0);
  return day >= 1 && day <= 31 ? day : null;
}

function takeWeekday(text: string, { weekday, cjk }: Hints): FoundWeekday {
  if (!weekday && !cjk) return { value: null, monthDay: null, rest: text };
  const long = text.match(WEEKDAY);
  if (long) {
    const name = long[0];
    // Several weekdays (“Monday, Wednesday, Friday”) are a rhythm, not a day.
    return {
      value: new Set(long).size === 1 ? weekdayOf.get(name)! : null,
      monthDay: monthDayBeside(text, name),
      rest: text.replace(WEEKDAY, ' '),
    };
  }
  const unspaced = cjk ? UNSPACED_WEEKDAY.exec(text) : null;
  if (unspaced) {
    const mark = unspaced.slice(1).find((one) => one !== undefined)!;
    const index = Math.max(
      '一二三四五六日'.indexOf(mark),
      '一二三四五六天'.indexOf(mark),
      '月火水木金土日'.indexOf(mark),
      '월화수목금토일'.indexOf(mark),
    );
    return { value: index + 1, monthDay: null, rest: text.replace(unspaced[0], ' ') };
  }
  const short = SHORT_WEEKDAY.exec(text);
  if (!short) return { value: null, monthDay: null, rest: text };
  const name = short[1]!;
  return { value: weekdayOf.get(name)!, monthDay: monthDayBeside(text, name), rest: text.replace(name, ' ') };
}

function takeMonth(
  text: string,
  { digit, named, cjk }: Hints,
): { month: number | null; year: number | null; rest: string } {
  const numbers = digit ? YEAR_MONTH.exec(text) : null;
  if (numbers && Number(numbers[2]) >= 1 && Number(numbers[2]) <= 12)
    return { month: Number(numbers[2]), year: Number(numbers[1]), rest: text.replace(numbers[0], ' ') };
  const year = digit ? YEAR_ALONE.exec(text) : null;
  let rest = year ? text.replace(year[0], ' ') : text;
  const names = (named ? rest.match(MONTH_NAME) : null) ?? [];
  const chinese = cjk ? CHINESE_MONTH.exec(rest) : null;
  let month: number | null = null;
  // “may”, “march” are words; a month alone counts with a year, or when little else is said.
  const sure = names.filter(
    (name) =>
      name.length > 2 && (!/^(?:may|march|mai|mars|mar)$/.test(name) || year || rest.trim().length < 20),
  );
  if (sure.length > 0) {
    month = new Set(sure.map((name) => monthOf.get(name))).size === 1 ? monthOf.get(sure[0]!)! : null;
    rest = rest.replace(MONTH_NAME, ' ');
  } else if (chinese) {
    month = chineseNumber(chinese[1]!);
    rest = rest.replace(chinese[0], ' ');
  }
  return { month, year: year ? Number(year[1]) : null, rest };
}
