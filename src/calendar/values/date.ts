import { anyOf, fold, plain } from '../words/fold.ts';
import {
  aboutWords, chineseNumbers, dayWords, doubtfulMonths, monthWords, months, shortMonths, shortWeekdays, weekWords, weekdays,
} from '../words/dates.ts';

/** A day as written: what is not written is null. `order` is set where 2/3 can be read either way. */
export interface WrittenDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Both readings of a date such as 2/3: `[month-first, day-first]`. */
  readonly either: readonly [{ month: number; day: number }, { month: number; day: number }] | null;
  readonly approximate: boolean;
}

/** All that a text says about days. */
export interface DateFacts {
  readonly day: WrittenDay | null;
  /** A span of days, such as a week: `[first, last]`. */
  readonly range: readonly [WrittenDay, WrittenDay] | null;
  /** 1 = Monday. */
  readonly weekday: number | null;
  readonly dayNumber: number | null;
  readonly week: number | null;
  readonly month: number | null;
  readonly monthNumber: number | null;
  readonly year: number | null;
  /** The folded text without what was understood. */
  readonly rest: string;
}

function table(...lists: readonly (readonly (readonly string[])[])[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const list of lists) list.forEach((names, index) => names.forEach((name) => map.set(fold(name), index + 1)));
  return map;
}

const monthOf = table(months, shortMonths);
const doubtfulMonthOf = table(doubtfulMonths);
const weekdayOf = table(weekdays, shortWeekdays);

const alternatives = (map: Map<string, number>) => anyOf([...map.keys()]).source;
const MONTH = alternatives(monthOf);
const YEAR = '(?:,?\\s*(?:de\\s+|del\\s+)?(20\\d\\d)(?!\\d))?';
const ORDINAL = '(?:st|nd|rd|th|er|o|a)?';
const D = '(?<![\\d.:/$€£#-])(\\d{1,2})';

const ISO = /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const CJK = /(?:(20\d\d)\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号일]/gu;
const DAY_MONTH = new RegExp(`${D}${ORDINAL}\\.?\\s*(?:de\\s+|of\\s+|/|-)?(${MONTH})\\.?${YEAR}`, 'gu');
const DAY_DOUBTFUL = new RegExp(`${D}(?:/|\\s+de\\s+)(${alternatives(doubtfulMonthOf)})\\.?${YEAR}`, 'gu');
const MONTH_DAY = new RegExp(`(${MONTH})\\.?\\s+(\\d{1,2})(?![\\d:%]|\\s*(?:am|pm|h)(?![a-z]))${ORDINAL}${YEAR}`, 'gu');
const NUMERIC = /(?<![\d.:/$€£#-])(\d{1,2})([./])(\d{1,2})(?:\2(20\d\d|\d\d(?!\d)))?(?![\d/%]|\.\d)(\.?)/g;
const MONTH_RANGE = new RegExp(
  `(${MONTH})\\.?\\s+(\\d{1,2})\\s*(?:[-–—]|to)\\s*(?:(${MONTH})\\.?\\s+)?(\\d{1,2})(?!\\d)${YEAR}`, 'gu');
const RANGE_MONTH = new RegExp(
  `${D}\\.?\\s*(?:(${MONTH})\\s*)?(?:[-–—]|to|a|al|bis|au)\\s*(\\d{1,2})\\.?\\s*(?:de\\s+|/)?(${MONTH})\\.?${YEAR}`, 'gu');
const NUMERIC_RANGE = /(?<![\d.:/-])(\d{1,2})([./])(\d{1,2})\.?\s*(?:[-–—~]|a|to|bis)\s*(\d{1,2})[./](\d{1,2})(?:[./](20\d\d))?(?![\d/])/g;
const MONTH_NAME = new RegExp(MONTH, 'gu');
const MONTH_TEST = new RegExp(`${MONTH}|${alternatives(doubtfulMonthOf)}`, 'u');
const CHINESE_MONTH = new RegExp(`(${[...chineseNumbers].reverse().join('|')}|\\d{1,2})\\s*[月월](?![\\p{L}\\d]*[日曜])`, 'u');
const YEAR_MONTH = /(?<![\d-])(20\d\d)[-/](\d{1,2})(?![\d/-])/;
const YEAR_ALONE = /(?<![\d.,$€£/-])(20[2-4]\d)(?![\d.,]\d|[-–]\d\d-|\d)/;
const WEEKDAY = new RegExp(alternatives(table(weekdays)), 'gu');
const UNSPACED_WEEKDAY = /(?:周|星期)([一二三四五六日天])|([月火水木金土日])曜日?|([월화수목금토일])요일/u;
const SHORT_WEEKDAY = new RegExp(`(?:^|[([,/]\\s*)(${alternatives(table(shortWeekdays))})\\.?(?=\\s*(?:$|[\\])(,:.–—/·|-]|\\d|${MONTH}))`, 'u');
const SHORT_WEEKDAY_AFTER = new RegExp(`(?<=\\d\\s+)(${alternatives(table(shortWeekdays))})(?=\\s*(?:$|[)\\],:]))`, 'u');
const counter = (list: readonly string[]) => new RegExp(`${anyOf(list).source}\\s*#?\\s*(\\d{1,3})(?!\\d|[%:./]\\d|[-–]\\d)`, 'u');
const DAY_NUMBER = counter(dayWords);
const WEEK_NUMBER = counter(weekWords);
const MONTH_NUMBER = counter(monthWords);
const CHINESE_WEEK = new RegExp(`第\\s*(${[...chineseNumbers].reverse().join('|')}|\\d+)\\s*[周週]|(\\d+)\\s*주차`, 'u');
const ABOUT = new RegExp(`~|≈|${anyOf(aboutWords).source}`, 'u');

/** What any date, weekday or month has: a digit, or one of their names. */
const ANY = new RegExp(`\\d|[周週期月曜년월요]|${alternatives(table(months, shortMonths, weekdays, shortWeekdays))}|${anyOf([...dayWords, ...weekWords, ...monthWords]).source}`, 'u');
const nothing = { day: null, range: null, weekday: null, dayNumber: null, week: null, month: null, monthNumber: null, year: null };

/** Reads what a text says about days: dates in many forms, spans, weekdays, “Day 3”, “Week 2”, a month, a year. */
export function datesIn(text: string): DateFacts {
  let rest = plain(text);
  if (!ANY.test(rest)) return { ...nothing, rest };
  const approximate = ABOUT.test(rest);
  const [dayNumber, week, monthNumber] = [DAY_NUMBER, WEEK_NUMBER, MONTH_NUMBER].map((expression) => {
    const match = expression.exec(rest);
    if (match) rest = rest.replace(match[0], ' ');
    return match ? Number(match[1]) : null;
  });
  const named = MONTH_TEST.test(rest), parted = /\d\s?[./-]\s?\d/.test(rest), spanned = /[-–—~]|(?<=\d\s?)(?:to|a|al|bis|au)\s?\d/.test(rest);
  const range = !spanned || (!named && !parted) ? null : take(rest, [
    [MONTH_RANGE, ([, m, d, m2, d2, y]) => [written(y, monthOf.get(m!), d, approximate), written(y, monthOf.get(m2 ?? m!), d2, approximate)]],
    [RANGE_MONTH, ([, d, m, d2, m2, y]) => [written(y, monthOf.get(m ?? m2!), d, approximate), written(y, monthOf.get(m2!), d2, approximate)]],
    [NUMERIC_RANGE, (match) => numericRange(match, approximate)],
  ]);
  if (range) rest = range.rest;
  const day = !named && !parted && !/[月월]/.test(rest) ? null : take(rest, [
    [ISO, ([, y, m, d]) => [written(y, Number(m), d, approximate)]],
    [CJK, ([, y, m, d]) => [written(y, Number(m), d, approximate)]],
    [DAY_MONTH, ([, d, m, y]) => [written(y, monthOf.get(m!), d, approximate)]],
    [DAY_DOUBTFUL, ([, d, m, y]) => [written(y, doubtfulMonthOf.get(m!), d, approximate)]],
    [MONTH_DAY, ([, m, d, y]) => [written(y, monthOf.get(m!), d, approximate)]],
    [NUMERIC, ([, a, sep, b, y, dot]) => (sep === '/' || y || dot ? [numeric(a!, b!, y, sep!, approximate)] : [null])],
  ]);
  if (day) rest = day.rest;
  const weekday = takeWeekday(rest);
  rest = weekday.rest;
  const chinese = CHINESE_WEEK.exec(rest);
  if (chinese) rest = rest.replace(chinese[0], ' ');
  const month = takeMonth(rest);
  rest = month.rest;
  return {
    day: day?.value[0] ?? null,
    range: range && range.value[0] && range.value[1] ? [range.value[0], range.value[1]] : null,
    weekday: weekday.value,
    dayNumber: dayNumber ?? null,
    week: week ?? (chinese ? chineseNumber(chinese[1] ?? chinese[2]!) : null),
    month: month.month,
    monthNumber: monthNumber ?? null,
    year: month.year ?? day?.value[0]?.year ?? range?.value[0]?.year ?? null,
    rest,
  };
}

type Reader = readonly [RegExp, (match: RegExpMatchArray) => (WrittenDay | null)[]];

function take(text: string, readers: readonly Reader[]): { value: (WrittenDay | null)[]; rest: string } | null {
  if (!/\d/.test(text)) return null;
  for (const [expression, read] of readers) {
    for (const match of text.matchAll(expression)) {
      const value = read(match);
      if (value.every((day) => day !== null)) return { value, rest: text.replace(match[0], ' ') };
    }
  }
  return null;
}

function written(year: string | undefined, month: number | undefined, day: string | undefined, approximate: boolean): WrittenDay | null {
  if (month === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  return { year: year ? fullYear(year) : null, month, day: Number(day), either: null, approximate };
}

function numeric(a: string, b: string, year: string | undefined, separator: string, approximate: boolean): WrittenDay | null {
  const first = Number(a), second = Number(b);
  const dayFirst = separator === '.' || first > 12;
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const base = written(year, month, String(day), approximate);
  if (!base || dayFirst || second > 12 || first === second) return base;
  return { ...base, either: [{ month: first, day: second }, { month: second, day: first }] };
}

/** Both ends of a span are written in one order, so a number above twelve settles it for both. */
function numericRange([, a, sep, b, c, d, y]: RegExpMatchArray, approximate: boolean): (WrittenDay | null)[] {
  const dayFirst = sep === '.' || Number(a) > 12 || Number(c) > 12;
  const settled = dayFirst || Number(b) > 12 || Number(d) > 12;
  if (!settled) return [numeric(a!, b!, y, sep!, approximate), numeric(c!, d!, y, sep!, approximate)];
  const day = (first: string, second: string) =>
    dayFirst ? written(y, Number(second), first, approximate) : written(y, Number(first), second, approximate);
  return [day(a!, b!), day(c!, d!)];
}

function fullYear(year: string): number {
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function takeWeekday(text: string): { value: number | null; rest: string } {
  const long = text.match(WEEKDAY);
  if (long) {
    const name = long[0];
    // Several weekdays (“Monday, Wednesday, Friday”) are a rhythm, not a day.
    return { value: new Set(long).size === 1 ? weekdayOf.get(name)! : null, rest: text.replace(WEEKDAY, ' ') };
  }
  const unspaced = UNSPACED_WEEKDAY.exec(text);
  if (unspaced) {
    const mark = unspaced[1] ?? unspaced[2] ?? unspaced[3]!;
    const index = Math.max('一二三四五六日'.indexOf(mark), '一二三四五六天'.indexOf(mark), '月火水木金土日'.indexOf(mark), '월화수목금토일'.indexOf(mark));
    return { value: index + 1, rest: text.replace(unspaced[0], ' ') };
  }
  const short = SHORT_WEEKDAY.exec(text) ?? SHORT_WEEKDAY_AFTER.exec(text);
  if (!short) return { value: null, rest: text };
  return { value: weekdayOf.get(short[1]!)!, rest: text.replace(short[1]!, ' ') };
}

function takeMonth(text: string): { month: number | null; year: number | null; rest: string } {
  const numbers = YEAR_MONTH.exec(text);
  if (numbers && Number(numbers[2]) >= 1 && Number(numbers[2]) <= 12)
    return { month: Number(numbers[2]), year: Number(numbers[1]), rest: text.replace(numbers[0], ' ') };
  const year = YEAR_ALONE.exec(text);
  let rest = year ? text.replace(year[0], ' ') : text;
  const names = rest.match(MONTH_NAME) ?? [];
  const chinese = CHINESE_MONTH.exec(rest);
  let month: number | null = null;
  // “may”, “march” are words; a month alone counts with a year, or when little else is said.
  const sure = names.filter((name) => name.length > 2 && (!/^(?:may|march|mai|mars|mar)$/.test(name) || year || rest.trim().length < 20));
  if (sure.length > 0) {
    month = new Set(sure.map((name) => monthOf.get(name))).size === 1 ? monthOf.get(sure[0]!)! : null;
    rest = rest.replace(MONTH_NAME, ' ');
  } else if (chinese) {
    month = chineseNumber(chinese[1]!);
    rest = rest.replace(chinese[0], ' ');
  }
  return { month, year: year ? Number(year[1]) : null, rest };
}

function chineseNumber(text: string): number {
  return /\d/.test(text) ? Number(text) : chineseNumbers.indexOf(text) + 1;
}
