import { anyOf, fold } from '../words/fold.ts';
import {
  aboutWords,
  chineseNumbers,
  dayWords,
  doubtfulMonths,
  monthWords,
  months,
  shortMonths,
  shortWeekdays,
  weekWords,
  weekdays,
} from '../words/dates.ts';

function table(...lists: readonly (readonly (readonly string[])[])[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const list of lists)
    list.forEach((names, index) => names.forEach((name) => map.set(fold(name), index + 1)));
  return map;
}

export const monthOf = table(months, shortMonths);
export const doubtfulMonthOf = table(doubtfulMonths);
export const weekdayOf = table(weekdays, shortWeekdays);

const alternatives = (map: Map<string, number>) => anyOf([...map.keys()]).source;
const MONTH = alternatives(monthOf);
const YEAR = '(?:,?\\s*(?:de\\s+|del\\s+)?(20\\d\\d)(?!\\d))?';
const ORDINAL = '(?:st|nd|rd|th|er|o|a)?';
const D = '(?<![\\d.:/$€£#-])(\\d{1,2})';

export const ISO = /(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
export const CJK = /(?:(20\d\d)\s*[年년]\s*)?(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号일]/gu;
export const DAY_MONTH = new RegExp(
  `${D}${ORDINAL}\\.?\\s*(?:de\\s+|of\\s+|/|-)?(${MONTH})\\.?${YEAR}`,
  'gu',
);
export const DAY_DOUBTFUL = new RegExp(
  `${D}(?:/|\\s+de\\s+)(${alternatives(doubtfulMonthOf)})\\.?${YEAR}`,
  'gu',
);
export const MONTH_DAY = new RegExp(
  `(${MONTH})\\.?\\s+(\\d{1,2})(?![\\d%]|:\\d|\\s*(?:am|pm|h)(?![a-z]))${ORDINAL}${YEAR}`,
  'gu',
);
/** “24/7” says always, never a day. */
export const NUMERIC =
  /(?<![\d.:/$€£#-])(?!24\/7(?![\d/]))(\d{1,2})([./])(\d{1,2})(?:\2(20\d\d|\d\d(?!\d)))?(?![\d/%]|\.\d)(\.?)/g;
export const MONTH_RANGE = new RegExp(
  `(${MONTH})\\.?\\s+(\\d{1,2})(?:,?\\s*20\\d\\d(?=\\s*(?:[-–—]|to)\\s*\\p{L}))?\\s*(?:[-–—]|to)\\s*(?:(${MONTH})\\.?\\s+)?(\\d{1,2})(?!\\d|:\\d|\\s*(?:[ap]\\.?m|uhr|h)(?![a-z]))${YEAR}`,
  'gu',
);
export const RANGE_MONTH = new RegExp(
  `${D}\\.?\\s*(?:(${MONTH})\\s*)?(?:[-–—]|to|a|al|bis|au)\\s*(\\d{1,2})\\.?\\s*(?:de\\s+|/)?(${MONTH})\\.?${YEAR}`,
  'gu',
);
export const NUMERIC_RANGE =
  /(?<![\d.:/-])(\d{1,2})([./])(\d{1,2})\.?\s*(?:[-–—~〜]|a|to|bis)\s*(\d{1,2})[./](\d{1,2})(?:[./](20\d\d))?(?![\d/])/g;
export const MONTH_NAME = new RegExp(MONTH, 'gu');
export const CHINESE_MONTH = new RegExp(
  `(${[...chineseNumbers].reverse().join('|')}|\\d{1,2})\\s*[月월](?![\\p{L}\\d]*[日曜])`,
  'u',
);
export const YEAR_MONTH = /(?<![\d-])(20\d\d)[-/](\d{1,2})(?![\d/-])/;
export const YEAR_ALONE = /(?<![\d.,$€£/-])(20[2-4]\d)(?![\d.,]\d|[-–]\d\d-|\d)/;
export const WEEKDAY = new RegExp(alternatives(table(weekdays)), 'gu');
export const UNSPACED_WEEKDAY =
  /(?:周|星期)([一二三四五六日天])|([月火水木金土日])曜日?|([월화수목금토일])요일|(?:^\s*|(?<=[(（]))([月火水木金土日])(?=\s*$|[)）])/u;
export const SHORT_WEEKDAY = new RegExp(
  `(?:^|[([,/]\\s*)(${alternatives(table(shortWeekdays))})\\.?(?=\\s*(?:$|[\\])(,:.–—/·|-]|\\d|${MONTH}))`,
  'u',
);
const counter = (list: readonly string[]) =>
  new RegExp(`${anyOf(list).source}\\s*#?\\s*(\\d{1,3})(?!\\d|[%:./]\\d|[-–]\\d)`, 'u');
export const DAY_NUMBER = counter(dayWords);
export const WEEK_NUMBER = counter(weekWords);
export const MONTH_NUMBER = counter(monthWords);
export const CHINESE_WEEK = new RegExp(
  `第\\s*(${[...chineseNumbers].reverse().join('|')}|\\d+)\\s*[周週]|(\\d+)\\s*주차`,
  'u',
);
/** A word for “about” right before a date. */
export const ABOUT_BEFORE = new RegExp(`(?:[~≈]|${anyOf(aboutWords).source}\\.?)\\s*(?:the\\s+)?$`, 'u');

export function chineseNumber(text: string): number {
  return /\d/.test(text) ? Number(text) : chineseNumbers.indexOf(text) + 1;
}

/** What sorts of date words a text has; a single pass, for the expressions above cost far more. */
export interface DateWords {
  readonly month: boolean;
  readonly weekday: boolean;
  readonly counter: boolean;
}

type Sort = keyof DateWords;

const sorts = new Map<string, Sort[]>();
function addSort(names: readonly string[], sort: Sort): void {
  // Of names of several words the first tells: “segunda-feira”, “day of week”.
  for (const name of names) {
    const first = /^\p{L}+/u.exec(fold(name))?.[0] ?? fold(name);
    sorts.set(first, [...(sorts.get(first) ?? []), sort]);
  }
}
addSort([...months, ...shortMonths, ...doubtfulMonths].flat(), 'month');
addSort([...weekdays, ...shortWeekdays].flat(), 'weekday');
addSort([...dayWords, ...weekWords, ...monthWords], 'counter');

const LETTERS = /\p{L}+/gu;

export function dateWordsIn(folded: string): DateWords {
  const found = { month: false, weekday: false, counter: false };
  LETTERS.lastIndex = 0; // `matchAll` would make a new expression each time
  for (let match = LETTERS.exec(folded); match; match = LETTERS.exec(folded)) {
    for (const sort of sorts.get(match[0]) ?? []) found[sort] = true;
  }
  return found;
}
