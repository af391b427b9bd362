import { memoiseText } from './memo.ts';

/** Must be a power of two. */
const marks = 2048;

const mark = (text: string, at: number): number =>
  (text.charCodeAt(at) + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2) * 1009) & (marks - 1);

/** A text in small letters, with a mark for every three characters in a row. Long s is a small s to RE2. */
const marked = memoiseText((text) => {
  const small = text.toLowerCase().replaceAll('ſ', 's');
  const has = new Uint8Array(marks);
  for (let at = 0; at < small.length - 2; at++) has[mark(small, at)] = 1;
  return { small, has };
});

/** Makes a test whether a text holds any of some literals: small ones, of at least three characters. */
export function anyPresent(literals: readonly string[]): (text: string) => boolean {
  const all = literals.map((literal) => ({ literal, first: mark(literal, 0) }));
  return (text) => {
    const { small, has } = marked(text);
    return all.some(({ literal, first }) => has[first] === 1 && small.includes(literal));
  };
}
