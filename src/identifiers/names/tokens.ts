import { ASTRAL, LINE_FEED, SPACE, classOf, foldOf, isWordClass, prepareCharacters } from './characters.ts';
import { mailEnd, urlEnd } from './addresses.ts';
import { SHAPE, shapeOf } from './shapes.ts';
import { hashWord, wordEnd } from './words.ts';

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
