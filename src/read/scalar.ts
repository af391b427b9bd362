import type { Segment } from '../model/passage.ts';

/** The styles in which YAML writes a text, as the library names them. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED';

const blank = /[ \t\r\n]+/y;
const escape = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[^\r\n])/y;
const continuation = /[ \t]*\\(?:\r\n|\n)[ \t\r\n]*/y;
const word = { plain: /[^ \t\r\n]+/y, single: /[^ \t\r\n']+/y, double: /[^ \t\r\n\\]+/y };

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const lineBreaks = (text: string): number => text.split('\n').length - 1;

/** Length of the escape's value in UTF-16 code units. */
function escapedLength(text: string): number {
  return text[1] === 'U' && Number.parseInt(text.slice(2), 16) > 0xffff ? 2 : 1;
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
  const block = style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED';
  const double = style === 'QUOTE_DOUBLE';
  const letters = double ? word.double : style === 'QUOTE_SINGLE' ? word.single : word.plain;
  const segments: Segment[] = [];
  let at = first;
  let start = 0;
  const take = (raw: string, length: number): void => {
    if (length > 0)
      segments.push({ start, end: start + length, from: at, to: Math.min(at + raw.length, last) });
    at += raw.length;
    start += length;
  };
  while (at < last && start <= value.length) {
    const joined = double ? match(continuation, source, at) : null;
    const space = joined === null ? match(blank, source, at) : null;
    if (joined !== null) {
      const kept = joined.indexOf('\\');
      if (kept > 0) take(joined.slice(0, kept), kept);
      take(joined.slice(kept), lineBreaks(joined) - 1);
    } else if (space !== null) {
      const breaks = lineBreaks(space);
      const folded = breaks === 0 ? space.length : Math.max(1, breaks - 1);
      take(space, block ? (match(blank, value, start)?.length ?? 0) : folded);
    } else if (double && source[at] === '\\') {
      const escaped = match(escape, source, at) ?? '\\';
      take(escaped, escapedLength(escaped));
    } else if (style === 'QUOTE_SINGLE' && source[at] === "'") {
      take("''", 1);
    } else {
      const written = match(letters, source, at)!.slice(0, last - at);
      take(written, written.length);
    }
  }
  return start === value.length || (block && start <= value.length)
    ? segments
    : [{ start: 0, end: value.length, from, to }];
}
