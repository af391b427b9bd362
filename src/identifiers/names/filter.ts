import { PUBLIC_FIGURES } from './figures.ts';
import { FIELD, entryOf, field, type Lexicon } from './lexicon.ts';
import {
  CLINICAL_AFTER,
  CLINICAL_BEFORE,
  DATE_BEFORE,
  DRUG,
  EPONYMS,
  INSTITUTIONS,
  MONTHS,
  PLACE_AFTER,
  SAINTS,
  STOPS,
  TITLES,
} from './stops.ts';
import { SHAPE } from './shapes.ts';
import type { Tokens } from './tokens.ts';

const LONGEST_ACRONYM = 4;

/** A word in lower case, without accents and with straight apostrophes. */
const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");

/** Whether the tokens `from` to `to`, taken for a name, are the name of a disease, a brand, a holiday, a place… */
export function isNoPerson(
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  lexicon: Lexicon,
): boolean {
  const word = (at: number): string =>
    at >= 0 && at < tokens.count ? folded(text.slice(tokens.start[at], tokens.end[at])) : '';
  const before = beforeName(word, from);
  if (TITLES.has(before) || TITLES.has(word(from))) return false;
  const name = folded(text.slice(tokens.start[from], tokens.end[to - 1])).replace(/[.']+$/, '');
  if (STOPS.has(name) || (DRUG.test(name) && !isListed(tokens, to - 1, lexicon))) return true;
  if (SAINTS.has(before) || (SAINTS.has(word(from)) && to - from <= 3)) return true;
  if (MONTHS.has(name) && (DATE_BEFORE.has(before) || isBesideNumber(tokens, from))) return true;
  if (to - from === 1 && isAcronym(tokens, from) && !isListed(tokens, from, lexicon)) return true;
  if (to - from > 1 && INSTITUTIONS.has(word(to - 1))) return true;
  const after = afterName(word, to);
  const next = tokens.shape[after];
  const isPlace = PLACE_AFTER.has(word(after)) || INSTITUTIONS.has(word(after));
  if (isPlace && (next === SHAPE.title || next === SHAPE.upper)) return true;
  const clinical =
    CLINICAL_AFTER.has(word(after)) ||
    (/^(de|del|tipo)$/.test(word(from - 1)) && CLINICAL_BEFORE.has(word(from - 2)));
  return clinical && to - from === 1 && (EPONYMS.has(name) || !isGiven(tokens, from, lexicon));
}

/**
 * The first token of a name past titles, which the labelled sets count in or out as they please, so that
 * the model is never sure of them.
 */
export function pastTitles(text: string, tokens: Tokens, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const word = folded(text.slice(tokens.start[at], tokens.end[at]));
    if (word !== '.' && !TITLES.has(word)) return at;
  }
  return from;
}

/** Whether a hit names someone known to everyone. */
export const isPublicFigure = (name: string): boolean =>
  PUBLIC_FIGURES.has(folded(name).replace(/[.'"]+$/, ''));

const isGiven = (tokens: Tokens, at: number, lexicon: Lexicon): boolean =>
  field(entryOf(lexicon, tokens.word[at]!), FIELD.given) > 0;

const isBesideNumber = ({ shape, count }: Tokens, at: number): boolean =>
  (at + 1 < count && shape[at + 1] === SHAPE.number) || (at > 0 && shape[at - 1] === SHAPE.number);

/** A short word in capitals beside one that is not. */
function isAcronym({ shape, start, end, count }: Tokens, at: number): boolean {
  if (shape[at] !== SHAPE.upper || end[at]! - start[at]! > LONGEST_ACRONYM) return false;
  return (at > 0 && shape[at - 1] === SHAPE.lower) || (at + 1 < count && shape[at + 1] === SHAPE.lower);
}

const isListed = (tokens: Tokens, at: number, lexicon: Lexicon): boolean =>
  isGiven(tokens, at, lexicon) || field(entryOf(lexicon, tokens.word[at]!), FIELD.surname) > 0;

/** The word before a name, past the dot of an abbreviation. */
const beforeName = (word: (at: number) => string, from: number): string =>
  word(from - 1) === '.' ? word(from - 2) : word(from - 1);

/** Where the word after a name stands, past `'s`. */
function afterName(word: (at: number) => string, to: number): number {
  if (word(to) !== "'") return to;
  return word(to + 1) === 's' ? to + 2 : to + 1;
}
