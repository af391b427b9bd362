import type { Passage } from '../model/passage.ts';
import { placeOf } from '../model/place.ts';
import type { Fix } from '../model/rule.ts';

/** Characters that mean something to Markdown, YAML or HTML wherever a calendar may hold a text. */
const delicate = /[\\`*_{}[\]<>|~&#@:"'\r\n]/;

/** As far as it matters for what surrounds a word. */
const longestToken = 300;

const isSpace = /\s/;

/** Whether the range lies in an address, a hashtag or a mention, which a replacement would break. */
function insideToken(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < longestToken && !isSpace.test(text[from - 1]!)) from--;
  const before = text.slice(from, start);
  const after = text.slice(end, end + 2);
  return /[#@/]|:\/\//.test(before) || /^[.@/]\S/.test(after);
}

/** Gives the replacement the case of the first letter of what it replaces. */
function inCaseOf(original: string, replacement: string): string {
  const first = Array.from(original)[0] ?? '';
  if (first === first.toLowerCase()) return replacement;
  const [head = '', ...rest] = Array.from(replacement);
  return head.toUpperCase() + rest.join('');
}

/**
 * A fix that replaces `passage.text.slice(start, end)`; undefined unless it is safe: the range stands in the
 * source exactly as in the text, in one piece, and the replacement has no character that could mean more there.
 */
export function replace(passage: Passage, start: number, end: number, replacement: string): Fix | undefined {
  const { source, text, segments } = passage;
  const segment = segments.find((each) => each.start <= start && end <= each.end);
  if (!segment || delicate.test(replacement) || insideToken(text, start, end)) return undefined;
  const from = segment.from + start - segment.start;
  const to = from + end - start;
  const original = text.slice(start, end);
  if (to > segment.to || source.text.slice(from, to) !== original || /[\r\n]/.test(original))
    return undefined;
  return {
    title: `Say “${replacement}” instead`,
    edits: [{ ...placeOf(source, from, to), text: inCaseOf(original, replacement) }],
  };
}
