import {
  ASTRAL,
  DIGIT,
  LOWER,
  MARK,
  SPACE,
  SYMBOL,
  UPPER,
  classOf,
  foldOf,
  prepareCharacters,
} from './characters.ts';
import { HASH_START, addUnit, spread } from './hash.ts';

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

/** The tokens of a stretch of text as columns, reused from stretch to stretch. */
export interface Tokens {
  count: number;
  capacity: number;
  start: Int32Array;
  end: Int32Array;
  shape: Int32Array;
  /** Hash of the folded word: lower case, no accents, digits as 0, runs of a letter cut to two. */
  word: Int32Array;
  /** Hashes of the first 2, 3, 4 and the last 2, 3, 4 letters, six a token. */
  affix: Int32Array;
  /** 1 where white space stands before the token, 2 where a line begins. */
  gap: Uint8Array;
}

/** Empty columns with room for `capacity` tokens. */
export function tokenColumns(capacity: number): Tokens {
  const column = (width = 1): Int32Array => new Int32Array(capacity * width);
  const gap = new Uint8Array(capacity);
  return {
    count: 0,
    capacity,
    start: column(),
    end: column(),
    shape: column(),
    word: column(),
    affix: column(6),
    gap,
  };
}

const APOSTROPHE = 39;
const HYPHEN = 45;
const DOT = 46;
const LINE_FEED = 10;
const isWordClass = (kind: number): boolean => kind >= LOWER && kind <= MARK;
const isFoldedApostrophe = (code: number): boolean => foldOf(code) === APOSTROPHE;

/**
 * Splits a text into words, numbers, addresses of the net, handles, hashtags, emoji and marks, from the
 * offset `from` until the columns are full. Returns the offset at which to go on, the text's length when done.
 */
export function tokenize(text: string, from: number, tokens: Tokens): number {
  prepareCharacters();
  let at = from;
  let gap = 2;
  tokens.count = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === SPACE) {
      gap = code === LINE_FEED ? 2 : Math.max(gap, 1);
      at++;
      continue;
    }
    if (tokens.count === tokens.capacity) return endAtLine(tokens, at);
    const index = tokens.count++;
    tokens.start[index] = at;
    tokens.gap[index] = gap;
    gap = 0;
    at = isWordClass(kind) ? word(text, at, index, tokens) : other(text, at, code, kind, index, tokens);
    tokens.end[index] = at;
  }
  return text.length;
}

/** Gives back the tokens after the last line break of the second half, if there is one; returns where to go on. */
function endAtLine(tokens: Tokens, at: number): number {
  for (let index = tokens.count - 1; index > tokens.capacity / 2; index--) {
    if (tokens.gap[index] !== 2) continue;
    tokens.count = index;
    return tokens.start[index]!;
  }
  return at;
}

/** Reads a token that does not begin with a letter or digit; returns its end. */
function other(text: string, at: number, code: number, kind: number, index: number, tokens: Tokens): number {
  const next = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : SPACE;
  const tagged = (code === 64 || code === 35) && (isWordClass(next) || text.charCodeAt(at + 1) === 95);
  let end = at + 1;
  if (tagged) while (end < text.length && isTagUnit(text.charCodeAt(end))) end++;
  else if (kind === ASTRAL) while (end < text.length && classOf(text.charCodeAt(end)) === ASTRAL) end++;
  else while (end < text.length && text.charCodeAt(end) === code) end++;
  tokens.shape[index] = tagged
    ? code === 64
      ? SHAPE.handle
      : SHAPE.hashtag
    : kind === ASTRAL || code >= 0x2100
      ? SHAPE.emoji
      : SHAPE.mark;
  tokens.word[index] =
    tagged || kind === ASTRAL ? tokens.shape[index] : foldOf(code) + (end > at + 1 ? 0x10000 : 0);
  tokens.affix.fill(0, index * 6, index * 6 + 6);
  return end;
}

const isTagUnit = (code: number): boolean => code === 95 || isWordClass(classOf(code));

/** Reads a word, number or address that begins with a letter or digit; returns its end. */
function word(text: string, at: number, index: number, tokens: Tokens): number {
  const url = urlEnd(text, at);
  if (url > at) return address(url, index, tokens);
  const end = wordEnd(text, at);
  const mail = mailEnd(text, end);
  if (mail > end) return address(mail, index, tokens);
  tokens.shape[index] = shapeOf(text, at, end);
  hashWord(text, at, end, index, tokens);
  return end;
}

function address(end: number, index: number, tokens: Tokens): number {
  tokens.shape[index] = SHAPE.url;
  tokens.word[index] = SHAPE.url;
  tokens.affix.fill(0, index * 6, index * 6 + 6);
  return end;
}

/** The longest parts of an e-mail address (RFC 5321); they also bound how far a word looks ahead. */
const LONGEST = { local: 64, domain: 255 };

/** Where an e-mail address whose first word ends at `from` ends; `from` when there is none. */
function mailEnd(text: string, from: number): number {
  let at = from;
  const local = Math.min(text.length, from + LONGEST.local);
  while (at < local && isMailUnit(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) !== 64 || !isWordClass(classOf(text.charCodeAt(at + 1)))) return from;
  at++;
  const domain = Math.min(text.length, at + LONGEST.domain);
  while (at < domain && isMailUnit(text.charCodeAt(at))) at++;
  return text.charCodeAt(at - 1) === DOT ? at - 1 : at;
}

/** Letters, digits and `.`, `-`, `_`, `+`. */
const isMailUnit = (code: number): boolean =>
  code === DOT || code === HYPHEN || code === 95 || code === 43 || isWordClass(classOf(code));

function urlEnd(text: string, at: number): number {
  const code = text.charCodeAt(at) | 32;
  if (code !== 104 && code !== 119) return at;
  const isUrl =
    code === 104
      ? text.startsWith('ttp', at + 1) && (text.startsWith('://', at + 4) || text.startsWith('s://', at + 4))
      : text.startsWith('ww.', at + 1);
  if (!isUrl) return at;
  let end = at;
  while (end < text.length && classOf(text.charCodeAt(end)) !== SPACE) end++;
  return end;
}

/** A word goes on over letters, digits and, between letters, hyphens, dots of abbreviations and O'… */
function wordEnd(text: string, at: number): number {
  let end = at + 1;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isWordClass(classOf(code))) continue;
    const next = end + 1 < text.length ? classOf(text.charCodeAt(end + 1)) : SPACE;
    if (code === HYPHEN && isWordClass(next)) continue;
    if (
      code === DOT &&
      classOf(text.charCodeAt(end - 1)) === UPPER &&
      (end === at + 1 || text.charCodeAt(end - 2) === DOT)
    ) {
      if (next === UPPER && classOf(text.charCodeAt(end + 2)) !== LOWER) continue;
      return next === SPACE || next === SYMBOL || end + 1 === text.length ? end + 1 : end;
    }
    const joins = isFoldedApostrophe(code) && next === UPPER && end === at + 1;
    if (joins || (isFoldedApostrophe(code) && isContraction(text, end))) continue;
    break;
  }
  return end;
}

/** Whether `n't` ends here: it stays with its verb, while `'s` is a token of its own. */
function isContraction(text: string, at: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 116 && (text.charCodeAt(at - 1) | 32) === 110;
}

function shapeOf(text: string, at: number, end: number): number {
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

function hashWord(text: string, at: number, end: number, index: number, tokens: Tokens): void {
  const base = index * 6;
  const length = end - at;
  let hash = HASH_START;
  let run = 0;
  let last = 0;
  for (let i = at; i < end; i++) {
    let code = foldOf(text.charCodeAt(i));
    if (code >= 48 && code <= 57) code = 48;
    run = code === last ? run + 1 : 1;
    last = code;
    if (run <= 2) hash = addUnit(hash, code);
    const size = i - at + 1;
    if (size >= 2 && size <= 4) tokens.affix[base + size - 2] = spread(hash) | 1;
  }
  tokens.word[index] = spread(hash);
  for (let size = length + 1; size <= 4; size++) if (size >= 2) tokens.affix[base + size - 2] = 0;
  let tail = HASH_START ^ 0x5bd1;
  for (let size = 1; size <= 4; size++) {
    if (size < length) tail = addUnit(tail, foldOf(text.charCodeAt(end - size)));
    if (size >= 2) tokens.affix[base + size + 1] = size < length ? spread(tail) : 0;
  }
}
