/** The form in which words are compared: without marks, width variants and case. Offsets are not kept. */
export function fold(text: string): string {
  // eslint-disable-next-line no-control-regex
  return /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : foldRare(text);
}

function foldRare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC') // the syllables of Korean, which are no letters with marks
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/[łøđı]/g, (letter) => whole[letter]!);
}

/** Letters with a stroke, and without a dot, which are no letter with a mark to Unicode. */
const whole: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i' };

/** A folded text without pictures, Markdown marks and runs of white space. */
export function plain(text: string): string {
  if (SIMPLE.test(text)) return text.trim().toLowerCase();
  return fold(text.replace(PICTURES, ' ').replace(MARKS, '')).replace(/\s+/g, ' ').trim();
}

/** The text as written, without pictures at its ends and Markdown marks. */
export function bare(text: string): string {
  return text.replace(MARKS, '').replace(LEADING, '').replace(TRAILING, '').trim();
}

const SIMPLE = /^(?!.* {2})[\x20-\x29\x2b-\x5b\x5d\x5e\x61-\x7d]*$/;
const MARKS = /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`+|~~|\\(?=[!-/:-@[-`{-~])/gu;
const PICTURES =
  /\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u200b-\u200f\u2060-\u2064★☆✓✗•]|\ufe0f|\u20e3/gu;
const LEADING =
  /^(?:\s|\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u200b-\u200f•]|\ufe0f|\u20e3)+(?=\D|$)/u;
const TRAILING = /(?:\s|\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}\u200b-\u200f]|\ufe0f|\u20e3)+$/u;

/** Escapes a word for use inside a regular expression. */
export function escape(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** One expression for any of the folded words, longest first, standing as whole words. */
export function anyOf(words: readonly string[], flags = 'gu'): RegExp {
  const sorted = [...new Set(words.map(fold))].sort((a, b) => b.length - a.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.map(escape).join('|')})(?![\\p{L}\\p{N}])`, flags);
}

/** Whether a value stands for nothing: empty, dashes, dots, what forms on GitHub write for no answer. */
export function isEmpty(text: string): boolean {
  if (/^\W*no response\W*$/i.test(text)) return true;
  return !/[\p{L}\p{N}]/u.test(text) && !/[\p{Extended_Pictographic}[\]]/u.test(text);
}
