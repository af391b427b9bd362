import { memoiseText } from './memo.ts';

/** A literal that is looked for in every text, and the lists that it stands in. */
interface Wanted {
  readonly literal: string;
  readonly number: number;
  /** Where in it the characters stand by which it is looked for. */
  readonly offset: number;
  readonly lists: number[];
}

/** Must be a power of two. */
const marks = 1 << 16;

/** A number for the characters at an offset. */
const mark = (text: string, at: number): number =>
  (text.charCodeAt(at) +
    text.charCodeAt(at + 1) * 31 +
    text.charCodeAt(at + 2) * 1009 +
    text.charCodeAt(at + 3) * 32_003) &
  (marks - 1);
/** How many characters make a mark. */
const span = 4;

const literals = new Map<string, Wanted>();
/** Those that are too short for a mark. */
const short: Wanted[] = [];
const byMark = Array.from<Wanted[] | undefined>({ length: marks });
/** Which marks are looked for: a small table beside the large one, since most texts have few of them. */
const isWanted = new Uint8Array(marks);
const withMark = (mark: number): readonly Wanted[] => byMark[mark] ?? [];
const numbers = new Map<string, number>();

/** The offset in a literal of the characters that the fewest others are looked for by. */
function rarest(literal: string): number {
  let best = 0;
  for (let at = 1; at <= literal.length - span; at++)
    if (withMark(mark(literal, at)).length < withMark(mark(literal, best)).length) best = at;
  return best;
}

function wantedOf(literal: string): Wanted {
  let wanted = literals.get(literal);
  if (!wanted) {
    wanted = { literal, number: literals.size, offset: rarest(literal), lists: [] };
    literals.set(literal, wanted);
    if (literal.length < span) short.push(wanted);
    else {
      const key = mark(literal, wanted.offset);
      byMark[key] = [...withMark(key), wanted];
      isWanted[key] = 1;
    }
  }
  return wanted;
}

/** The number of a list of literals, which are looked for in every text from now on. */
function numberOf(list: readonly string[]): number {
  const key = list.join('\0');
  let number = numbers.get(key);
  if (number === undefined) {
    numbers.set(key, (number = numbers.size));
    for (const literal of list) wantedOf(literal).lists.push(number);
  }
  return number;
}

/** A text in small letters, and the lists of which it holds a literal. Long s is a small s to RE2. */
const read = memoiseText((text) => {
  const small = text.toLowerCase().replaceAll('ſ', 's');
  const found = new Uint8Array(literals.size);
  const has = new Uint8Array(numbers.size);
  const note = ({ number, lists }: Wanted): void => {
    found[number] = 1;
    for (const list of lists) has[list] = 1;
  };
  for (const wanted of short) if (small.includes(wanted.literal)) note(wanted);
  for (let at = 0; at <= small.length - span; at++) {
    const key = mark(small, at);
    if (isWanted[key] === 0) continue;
    for (const wanted of withMark(key)) {
      const start = at - wanted.offset;
      if (found[wanted.number] === 0 && start >= 0 && small.startsWith(wanted.literal, start)) note(wanted);
    }
  }
  return { small, has };
});

/**
 * Makes a test whether a text holds at least one literal of each list: small ones, of at least three characters. A
 * text is looked through once for the literals of all tests that were asked before.
 */
export function allPresent(lists: readonly (readonly string[])[]): (text: string) => boolean {
  if (lists.length === 0) return () => true;
  let all: { list: readonly string[]; number: number }[] | undefined;
  return (text) => {
    if (text === '') return false;
    all ??= lists.map((list) => ({ list, number: numberOf(list) }));
    const { small, has } = read(text);
    for (const { list, number } of all)
      if (number < has.length ? has[number] === 0 : !list.some((literal) => small.includes(literal)))
        return false;
    return true;
  };
}
