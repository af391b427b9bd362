import { automaton } from './aho-corasick.ts';
import type { Folded } from './fold.ts';
import { fold } from './fold.ts';

/** A phrase in a text: `text.slice(start, end)`, in the text's own offsets. */
export interface PhraseMatch {
  /** Its index among the phrases. */
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

const isWord = /[\p{L}\p{M}\p{N}_]/u;

/** Whether a word goes on across the boundary before unit `at`. */
function insideWord(units: readonly number[], at: number): boolean {
  const before = units.slice(Math.max(0, at - 2), at);
  const left = Array.from(String.fromCharCode(...before)).at(-1) ?? '';
  const right = String.fromCharCode(...units.slice(at, at + 2)).codePointAt(0);
  return isWord.test(left) && right !== undefined && isWord.test(String.fromCodePoint(right));
}

/**
 * Prepares phrases to be found in folded texts: case, kinds of white space, quotation marks and dashes do not
 * matter. `word` finds whole words alone. Matches come in the order of their ends.
 */
export function phraseFinder(
  phrases: readonly string[],
  match: 'word' | 'anywhere',
): (text: Folded) => PhraseMatch[] {
  const find = automaton(phrases.map((phrase) => fold(phrase.trim()).units));
  return (text) =>
    find(text.units)
      .filter(
        ({ start, end }) =>
          match === 'anywhere' || !(insideWord(text.units, start) || insideWord(text.units, end)),
      )
      .map(({ pattern, start, end }) => ({
        phrase: pattern,
        start: text.from[start]!,
        end: text.to[end - 1]!,
      }));
}
