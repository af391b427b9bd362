/** A sentence as the model reads it. */
export interface Sentence {
  /** Hashes of its folded words: lower case, no accents; numbers by their size. */
  readonly words: readonly number[];
  /** Where its first word begins, and where it ends with its marks, in the text in its compatibility form (NFKC). */
  readonly start: number;
  readonly end: number;
}

/** FNV-1a over UTF-16 code units, spread over 32 bits (the finalizer of MurmurHash3). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** Spreads a number over 32 bits. */
export function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Numbers by what they may mean: an age over 89, a year, a count. */
function numberWord(digits: string): string {
  const value = Number(digits);
  if (value >= 90 && value <= 115) return '<90s>';
  if (value >= 1900 && value < 2100) return '<year>';
  return value < 10 ? '<digit>' : value < 90 ? '<tens>' : '<many>';
}

const token =
  /(?:https?:\/\/|www\.)\S+|[#@][\p{L}\p{N}_.]+|\p{L}+(?:['’]\p{L}+)*|\p{N}+|[.!?;\n]+|["“”«»$%★⭐]/gu;

/** What is said of the tokens of a text: the words of each, and whether a sentence ends there. */
function eachToken(
  text: string,
  say: (words: readonly string[], start: number, end: number, ends: boolean) => void,
): void {
  for (const match of text.matchAll(token)) {
    const [found] = match;
    const isMark = /^[.!?;\n]/.test(found);
    const words = isMark ? ['?', '!'].filter((mark) => found.includes(mark)) : wordsOf(found);
    say(words, match.index, match.index + found.trimEnd().length, isMark);
  }
}

/** The folded words of a text. */
export function foldedWords(text: string): { readonly word: string }[] {
  const all: { word: string }[] = [];
  eachToken(text.normalize('NFKC'), (words) => {
    for (const word of words) all.push({ word });
  });
  return all;
}

/** The sentences of a text that have words. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let words: number[] = [];
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (words.length > 0) sentences.push({ words, start, end });
    words = [];
  };
  eachToken(text.normalize('NFKC'), (found, from, to, ends) => {
    if (words.length === 0) start = from;
    for (const word of found) words.push(hashOf(word));
    end = to;
    if (ends) close();
  });
  close();
  return sentences;
}

function wordsOf(found: string): string[] {
  if (/^(?:https?:|www\.)/.test(found)) return ['<link>'];
  if (found.startsWith('@')) return ['<handle>'];
  if (found.startsWith('#')) return ['#', ...foldedParts(found.slice(1))];
  if (/^\p{N}/u.test(found)) return [numberWord(found)];
  if (/^["“”«»]/.test(found)) return ['"'];
  return [fold(found)];
}

/** The words within a hashtag that is written #LikeThis. */
const foldedParts = (tag: string): string[] =>
  (tag.match(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu) ?? []).map(fold);

/** Lower case without accents and apostrophes: "Couldn’t" is "couldnt", "niño" is "nino". */
function fold(word: string): string {
  const small = word.toLowerCase();
  return /^[a-z]*$/.test(small) ? small : small.normalize('NFD').replace(/[\p{M}'’]/gu, '');
}
