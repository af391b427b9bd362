import { DOT, HYPHEN, LOWER, SPACE, SYMBOL, UPPER, classOf, foldOf, isWordClass } from './characters.ts';
import { HASH_START, addUnit, spread } from './hash.ts';
import type { Tokens } from './tokens.ts';

const APOSTROPHE = 39;
const isFoldedApostrophe = (code: number): boolean => foldOf(code) === APOSTROPHE;

/** A word goes on over letters, digits and, between letters, hyphens, dots of abbreviations and O'… */
export function wordEnd(text: string, at: number): number {
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

/** Hashes the folded word and its first and last letters into the columns. */
export function hashWord(text: string, at: number, end: number, index: number, tokens: Tokens): void {
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
