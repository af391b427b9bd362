import { automaton } from './aho-corasick.ts';
import type { Folded } from './fold.ts';
import { fold, plainText } from './fold.ts';
import type { OptionFault } from './kind.ts';
import type { Range } from './ranges.ts';

/** A phrase in a text: `text.slice(start, end)`, in the text's own offsets. */
export interface PhraseMatch extends Range {
  /** Its index among the phrases. */
  readonly phrase: number;
}

const isWord = /[\p{L}\p{M}\p{N}_]/u;

/** Whether a word goes on across the boundary before unit `at`. */
function insideWord(units: Uint16Array, at: number): boolean {
  if (at === 0 || at === units.length) return false;
  const left = Array.from(String.fromCharCode(...units.subarray(Math.max(0, at - 2), at))).at(-1)!;
  const [right = ''] = String.fromCharCode(...units.subarray(at, at + 2));
  return isWord.test(left) && isWord.test(right);
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

/** The faults of phrases that nothing could ever match; each phrase with its path within the options. */
export function* phraseFaults(
  phrases: readonly (readonly [string, OptionFault['path']])[],
): Iterable<OptionFault> {
  for (const [phrase, path] of phrases) {
    if (fold(phrase.trim()).units.length === 0)
      yield { path, message: 'This phrase has nothing that a reader could see.' };
  }
}

/** Phrases as they are compared: those that are found alike are equal. */
export const phrasesAlike = (phrases: readonly string[] = []): string[] =>
  phrases.map((phrase) => plainText(fold(phrase.trim())));

/** One phrase, or a list of them, with the path of each. */
export function withPaths(
  phrases: string | readonly string[] | undefined,
  ...path: OptionFault['path']
): [string, OptionFault['path']][] {
  if (typeof phrases === 'string') return [[phrases, path]];
  return (phrases ?? []).map((phrase, index) => [phrase, [...path, index]]);
}
