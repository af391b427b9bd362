import { decodeString } from 'micromark-util-decode-string';
import type { TextBuilder } from './mapped.ts';

/** How a parser made a value of its source: `text` resolves escapes and character references, `code` only the
 * escaped pipe of a table. In both a line break takes the prefixes of its containers with it. */
export type Reading = 'text' | 'code';

const escapeOrReference = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/iy;
const escapedPipe = /\\\|/y;
const space = /[ \t]*/y;
const lineEnding = /\r\n|\n|\r/y;
const prefix = /[ \t>]*/y;

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/** The end of the containers' prefix at `at`, where the value goes on with `rest`: a `>` may be the text's own. */
function prefixEnd(slice: string, at: number, rest: string): number {
  const run = matchAt(prefix, slice, at);
  const own = matchAt(prefix, rest, 0);
  const next = slice[at + run.length];
  const keepsOwn = own !== '' && next !== '\\' && next !== '&' && run.endsWith(own);
  return at + run.length - (keepsOwn ? own.length : 0);
}

interface Token {
  /** Units of the source and of the value that it takes, and what is published for it. */
  readonly source: number;
  readonly value: number;
  readonly text: string;
}

/** What stands at `at` of the source and was read as the value from `done` on; null where they do not agree. */
function tokenAt(slice: string, at: number, value: string, done: number, reading: Reading): Token | null {
  const run = matchAt(space, slice, at);
  const ending = matchAt(lineEnding, slice, at + run.length);
  const wanted = ending && matchAt(lineEnding, value, done);
  if (wanted) {
    const next = at + run.length + ending.length;
    const end = prefixEnd(slice, next, value.slice(done + wanted.length, done + 200));
    return { source: end - at, value: wanted.length, text: '\n' };
  }
  if (run && value.startsWith(run, done)) return { source: run.length, value: run.length, text: run };
  const coded = matchAt(reading === 'text' ? escapeOrReference : escapedPipe, slice, at);
  const decoded = coded && decodeString(coded);
  if (decoded !== coded && value.startsWith(decoded, done)) {
    return { source: coded.length, value: decoded.length, text: decoded };
  }
  const same = slice[at] === value[done] || (slice[at] === '\0' && value[done] === '\uFFFD');
  return same ? { source: 1, value: 1, text: value[done]! } : null;
}

/**
 * Appends `value` as published text with its exact map, by reading its source again: `slice`, which stands at
 * `from`, holds the value from its beginning on. Returns where the value ends in the source. Where source and
 * value do not agree, what is left corresponds as a whole.
 */
export function appendValue(
  builder: TextBuilder,
  value: string,
  slice: string,
  from: number,
  reading: Reading,
): number {
  if (slice === value && !/[\r\n\0]/.test(value)) {
    builder.append(value, from, from + value.length);
    return from + value.length;
  }
  let at = 0;
  let done = 0;
  let run = 0; // where the run that is in step begins, in the source
  const flush = () => builder.append(slice.slice(run, at), from + run, from + at);
  while (done < value.length) {
    if (slice[at] === value[done] && !/[\\&\s\0]/.test(value[done]!)) {
      at++;
      done++;
      continue;
    }
    const token = tokenAt(slice, at, value, done, reading);
    if (!token) break;
    if (token.text !== slice.slice(at, at + token.source)) {
      flush();
      builder.append(token.text, from + at, from + at + token.source);
      run = at + token.source;
    }
    at += token.source;
    done += token.value;
  }
  flush();
  if (done < value.length) {
    builder.append(value.slice(done).replace(/\r\n?/g, '\n'), from + at, from + slice.length);
    return from + slice.length;
  }
  return from + at;
}
