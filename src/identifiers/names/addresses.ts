import { DOT, HYPHEN, SPACE, classOf, isWordClass } from './characters.ts';

/** The longest parts of an e-mail address (RFC 5321); they also bound how far a word looks ahead. */
const LONGEST = { local: 64, domain: 255 };

/** Where an e-mail address whose first word ends at `from` ends; `from` when there is none. */
export function mailEnd(text: string, from: number): number {
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

/** Where an address of the net that begins at `at` ends; `at` when there is none. */
export function urlEnd(text: string, at: number): number {
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
