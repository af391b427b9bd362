import { FIELD, entryOf, field, type Lexicon } from './lexicon.ts';
import { CLINICAL_AFTER, CLINICAL_BEFORE, EPONYMS, PLACE_AFTER, SAINTS, STOPS, TITLES } from './stops.ts';
import { SHAPE, type Tokens } from './tokens.ts';

/** A word in lower case, without accents and with straight apostrophes. */
const folded = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'");

/** Whether the tokens `from` to `to`, taken for a name, are the name of a disease, a brand, a holiday, a place… */
export function isNoPerson(text: string, tokens: Tokens, from: number, to: number, lexicon: Lexicon): boolean {
  const word = (at: number): string =>
    at >= 0 && at < tokens.count ? folded(text.slice(tokens.start[at], tokens.end[at])) : '';
  const before = beforeName(word, from);
  if (TITLES.has(before) || TITLES.has(word(from))) return false;
  const name = folded(text.slice(tokens.start[from], tokens.end[to - 1])).replace(/[.']+$/, '');
  if (STOPS.has(name)) return true;
  if (SAINTS.has(before) || (SAINTS.has(word(from)) && to - from <= 3)) return true;
  const after = afterName(word, to);
  const next = tokens.shape[after];
  if (PLACE_AFTER.has(word(after)) && (next === SHAPE.title || next === SHAPE.upper)) return true;
  const clinical =
    CLINICAL_AFTER.has(word(after)) || (/^(de|del|tipo)$/.test(word(from - 1)) && CLINICAL_BEFORE.has(word(from - 2)));
  return clinical && to - from === 1 && (EPONYMS.has(name) || !isGiven(tokens, from, lexicon));
}

const isGiven = (tokens: Tokens, at: number, lexicon: Lexicon): boolean =>
  field(entryOf(lexicon, tokens.word[at]!), FIELD.given) > 0;

/** The word before a name, past the dot of an abbreviation. */
const beforeName = (word: (at: number) => string, from: number): string =>
  word(from - 1) === '.' ? word(from - 2) : word(from - 1);

/** Where the word after a name stands, past `'s`. */
function afterName(word: (at: number) => string, to: number): number {
  if (word(to) !== "'") return to;
  return word(to + 1) === 's' ? to + 2 : to + 1;
}
