import type { Need } from './literals.ts';
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

type Marked = ReturnType<typeof marked>;

function presence(need: Need): (text: Marked) => boolean {
  if (typeof need === 'string') {
    const first = mark(need, 0);
    return ({ small, has }) => has[first] === 1 && small.includes(need);
  }
  const isAny = 'any' in need;
  const parts = (isAny ? need.any : need.all).map(presence);
  return (text) => {
    for (const part of parts) if (part(text) === isAny) return isAny;
    return !isAny;
  };
}

/** Marks of which a text has at least one if it holds what is needed. */
function marksOf(need: Need): readonly number[] {
  if (typeof need === 'string') return [mark(need, 0)];
  if ('any' in need) return need.any.flatMap(marksOf);
  return need.all.map(marksOf).reduce((few, more) => (more.length < few.length ? more : few));
}

/** Makes a test whether a text holds what is needed: of small literals of at least three characters. */
export function present(need: Need): (text: string) => boolean {
  const isIn = presence(need);
  // Most texts lack all of these, and a loop over numbers says so sooner than the whole question.
  const first = Uint16Array.from(new Set(marksOf(need)));
  return (text) => {
    const about = marked(text);
    for (let at = 0; at < first.length; at++) if (about.has[first[at]!] === 1) return isIn(about);
    return false;
  };
}
