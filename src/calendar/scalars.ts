import type { Scalar } from 'yaml';
import type { TextBuilder } from './mapped.ts';

interface Token {
  /** Units of the source and of the value that it takes. */
  readonly source: number;
  readonly value: number;
}

const escape = /\\(?:x..|u.{4}|U.{8}|(?:\r\n|\n|\r)[ \t]*|.)/sy;
const space = /\s*/y;
const lineEnding = /\r\n|\n|\r/g;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** In a flow scalar white space with a line break is folded: one is a space, more are newlines. */
function flowToken(slice: string, at: number, value: string, done: number, style: Scalar.Type): Token {
  const run = matchAt(space, slice, at);
  const breaks = run.match(lineEnding)?.length ?? 0;
  if (run && breaks === 0) return { source: run.length, value: run.length };
  if (breaks > 0) return { source: run.length, value: Math.max(1, breaks - 1) };
  if (style === 'QUOTE_SINGLE' && slice.startsWith("''", at)) return { source: 2, value: 1 };
  if (style !== 'QUOTE_DOUBLE' || slice[at] !== '\\') return { source: 1, value: 1 };
  const written = matchAt(escape, slice, at);
  if (/[\r\n]/.test(written)) return { source: written.length, value: 0 };
  const units = written[1] === 'U' && value.codePointAt(done)! > 0xffff ? 2 : 1;
  return { source: written.length, value: units };
}

/** In a block scalar the indentation is part of a run of white space, which corresponds as a whole. */
function blockToken(slice: string, at: number, value: string, done: number): Token {
  const run = matchAt(space, slice, at).length;
  const own = matchAt(space, value, done).length;
  return run > 0 || own > 0 ? { source: run, value: own } : { source: 1, value: 1 };
}

/**
 * Appends a scalar's value with its map. `slice` is the scalar as written, with quotes or block header, and
 * stands at `from`. Where source and value do not agree, what is left corresponds as a whole.
 */
export function appendScalar(
  builder: TextBuilder,
  value: string,
  slice: string,
  from: number,
  style: Scalar.Type,
): void {
  const isBlock = style === 'BLOCK_LITERAL' || style === 'BLOCK_FOLDED';
  let at = isBlock ? /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(slice)![0].length : style === 'PLAIN' ? 0 : 1;
  let done = 0;
  while (done < value.length && at < slice.length) {
    const token = isBlock ? blockToken(slice, at, value, done) : flowToken(slice, at, value, done, style);
    const text = value.slice(done, done + token.value);
    if (token.source === 1 && token.value === 1 && !/\s/.test(text) && text !== slice[at]) {
      if (!(style === 'QUOTE_DOUBLE' && slice[at] === '\\')) break;
    }
    builder.append(text, from + at, from + at + token.source);
    at += token.source;
    done += token.value;
  }
  builder.append(value.slice(done), from + at, from + slice.length);
}
