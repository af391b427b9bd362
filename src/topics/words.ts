/** A word of a text as the model reads it. */
export interface Word {
  /** Hash of the folded word: lower case, no accents; numbers by their size. */
  readonly hash: number;
  /** In which sentence it stands. */
  readonly sentence: number;
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

/** The folded words of a text, with the sentence that each stands in. */
export function foldedWords(text: string): { readonly word: string; readonly sentence: number }[] {
  const words: { word: string; sentence: number }[] = [];
  let sentence = 0;
  for (const [found] of text.normalize('NFKC').matchAll(token)) {
    if (/^[.!?;\n]/.test(found)) {
      if (found.includes('?')) words.push({ word: '?', sentence });
      if (found.includes('!')) words.push({ word: '!', sentence });
      if (words.at(-1)?.sentence === sentence) sentence++;
      continue;
    }
    for (const word of wordsOf(found)) words.push({ word, sentence });
  }
  return words;
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
  return /[^a-z]/.test(small) ? small.normalize('NFD').replace(/[\p{M}'’]/gu, '') : small;
}
