import { DIGIT, DOT, LOWER, UPPER, classOf } from './characters.ts';

/** The shape of a token; words first, so that `shape < NUMBER` means a word. */
export const SHAPE = {
  lower: 1,
  title: 2,
  upper: 3,
  capital: 4,
  camel: 5,
  inner: 6,
  initial: 7,
  caseless: 8,
  alnum: 9,
  number: 10,
  url: 11,
  handle: 12,
  hashtag: 13,
  emoji: 14,
  mark: 15,
} as const;

/** The shape of the word from `at` to `end`. */
export function shapeOf(text: string, at: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let innerUpper = 0;
  let dots = 0;
  for (let i = at; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === UPPER) {
      upper++;
      if (i > at && classOf(text.charCodeAt(i - 1)) === LOWER) innerUpper++;
    } else if (kind === LOWER) lower++;
    else if (kind === DIGIT) digits++;
    else if (text.charCodeAt(i) === DOT) dots++;
  }
  if (digits > 0) return upper + lower > 0 ? SHAPE.alnum : SHAPE.number;
  if (dots > 0 && lower === 0) return SHAPE.initial;
  if (upper === 0) return lower > 0 ? SHAPE.lower : SHAPE.caseless;
  if (lower === 0) return upper === 1 ? SHAPE.capital : SHAPE.upper;
  if (classOf(text.charCodeAt(at)) !== UPPER) return SHAPE.inner;
  return innerUpper > 0 || upper > 1 ? SHAPE.camel : SHAPE.title;
}
