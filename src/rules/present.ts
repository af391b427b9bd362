import { memoiseText } from './memo.ts';

/** A literal that is looked for in every text, and the group of literals it belongs to. */
interface Wanted {
  readonly literal: string;
  readonly group: number;
}

/** Must be a power of two. */
const beginnings = 1 << 14;

/** A number for the three characters at an offset. */
const beginning = (text: string, at: number): number =>
  (text.charCodeAt(at) + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2) * 1009) & (beginnings - 1);

const groups = new Map<string, number>();
const wanted: Wanted[][] = Array.from({ length: beginnings }, () => []);

/** The number of a group of literals, which are looked for in every text from now on. */
function groupOf(literals: readonly string[]): number {
  const key = literals.join('\0');
  let group = groups.get(key);
  if (group === undefined) {
    groups.set(key, (group = groups.size));
    for (const literal of literals) wanted[beginning(literal, 0)]!.push({ literal, group });
  }
  return group;
}

/** A text in small letters, and the groups of which it holds a literal. Long s is a small s to RE2. */
const read = memoiseText((text) => {
  const small = text.toLowerCase().replaceAll('ſ', 's');
  const has = new Uint8Array(groups.size);
  for (let at = 0; at < small.length - 2; at++)
    for (const { literal, group } of wanted[beginning(small, at)]!)
      if (has[group] === 0 && small.startsWith(literal, at)) has[group] = 1;
  return { small, has };
});

/**
 * Makes a test whether a text holds at least one literal of each list: small ones, of at least three characters. A
 * text is looked through once for the literals of all tests that were asked before.
 */
export function allPresent(lists: readonly (readonly string[])[]): (text: string) => boolean {
  if (lists.length === 0) return () => true;
  let numbered: { literals: readonly string[]; group: number }[] | undefined;
  return (text) => {
    if (text === '') return false;
    numbered ??= lists.map((literals) => ({ literals, group: groupOf(literals) }));
    const { small, has } = read(text);
    return numbered.every(({ literals, group }) =>
      group < has.length ? has[group] === 1 : literals.some((literal) => small.includes(literal)),
    );
  };
}
