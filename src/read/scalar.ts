import type { Segment } from '../model/passage.ts';

/** The styles in which YAML writes a text, as the library names them. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED';

const blank = /[ \t\r\n]+/y;
const escape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/y;
const continuation = /\\(?:\r\n|\n)[ \t\r\n]*/y;
const words = {
  PLAIN: /[^ \t\r\n]+/y,
  BLOCK_LITERAL: /[^ \t\r\n]+/y,
  BLOCK_FOLDED: /[^ \t\r\n]+/y,
  QUOTE_SINGLE: /[^ \t\r\n']+/y,
  QUOTE_DOUBLE: /[^ \t\r\n\\]+/y,
} as const satisfies Record<ScalarStyle, RegExp>;

/** How many code units of the source make how many of the value. */
type Token = readonly [written: number, meant: number];

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

const isBlock = (style: ScalarStyle): boolean => style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED';

/** A run of white space: in a block the value tells its length; elsewhere lines are folded. */
function spaceToken(space: string, style: ScalarStyle, value: string, start: number): Token {
  if (isBlock(style)) return [space.length, match(blank, value, start).length];
  const breaks = space.split('\n').length - 1;
  return [space.length, breaks === 0 ? space.length : Math.max(1, breaks - 1)];
}

/** A backslash between double quotes: an escape, or a line that goes on. */
function backslashToken(source: string, at: number): Token {
  const joined = match(continuation, source, at);
  if (joined) return [joined.length, joined.split('\n').length - 2];
  const escaped = match(escape, source, at) || '\\';
  return [escaped.length, escaped[1] === 'U' && Number.parseInt(escaped.slice(2), 16) > 0xffff ? 2 : 1];
}

function tokenAt(source: string, at: number, style: ScalarStyle, value: string, start: number): Token {
  const space = match(blank, source, at);
  if (space) return spaceToken(space, style, value, start);
  if (style === 'QUOTE_DOUBLE' && source[at] === '\\') return backslashToken(source, at);
  if (style === 'QUOTE_SINGLE' && source[at] === "'") return [2, 1];
  const { length } = match(words[style], source, at);
  return [length, length];
}

/** Begin and end of the scalar's content: within the quotes, or after the head of a block. */
function content(source: string, from: number, to: number, style: ScalarStyle): [number, number] {
  if (style === 'PLAIN') return [from, to];
  if (style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE') return [from + 1, Math.max(from + 1, to - 1)];
  const line = source.indexOf('\n', from);
  return [line < 0 || line >= to ? to : line + 1, to];
}

/**
 * Maps the value of a YAML scalar back to its source: the segments of a passage whose text is `value`. A run of
 * white space is one segment, as is an escape; words correspond unit by unit. Where value and source cannot be
 * reconciled, the value is one segment that stands for the whole scalar.
 *
 * @param from Offset in `source` at which the scalar begins: its first letter, quote, or `|` or `>`.
 * @param to Offset at which it ends.
 */
export function scalarSegments(
  source: string,
  from: number,
  to: number,
  style: ScalarStyle,
  value: string,
): Segment[] {
  const [first, last] = content(source, from, to, style);
  const segments: Segment[] = [];
  let start = 0;
  for (let at = first; at < last && start <= value.length;) {
    const [written, meant] = tokenAt(source, at, style, value, start);
    // A word may run on beyond the scalar, up to the closing quote's other side or the end of a flow entry.
    const within = Math.min(written, last - at);
    const length = written === meant ? within : meant;
    if (length > 0) segments.push({ start, end: start + length, from: at, to: at + within });
    at += within;
    start += length;
  }
  const isWhole = start === value.length || (isBlock(style) && start < value.length);
  return isWhole ? segments : [{ start: 0, end: value.length, from, to }];
}
