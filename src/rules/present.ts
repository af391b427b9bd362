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

/** A number for so many code units at an offset. */
function mark(units: Uint16Array, at: number, span: number): number {
  let sum = 0;
  for (let next = at; next < at + span; next++) sum = (Math.imul(sum, 32_003) + units[next]!) | 0;
  return (sum ^ (sum >>> 16)) & (marks - 1);
}

/** Room for the code units of a text, which are looked at several times each. */
let room = new Uint16Array(1 << 12);

function unitsOf(text: string): Uint16Array {
  if (room.length < text.length) room = new Uint16Array(2 * text.length);
  for (let at = 0; at < text.length; at++) room[at] = text.charCodeAt(at);
  return room;
}

/** The literals that are looked for by as many of their characters. */
interface Table {
  readonly span: number;
  readonly byMark: (readonly Wanted[] | undefined)[];
  /** Which marks are looked for: a small table beside the large one, since most texts have few of them. */
  readonly isWanted: Uint8Array;
}

/** The more characters, the fewer texts have them by chance: most texts have the four of ", an". */
const tables = [8, 5, 3].map((span): Table => ({
  span,
  byMark: Array.from<undefined>({ length: marks }),
  isWanted: new Uint8Array(marks),
}));

const literals = new Map<string, Wanted>();
const numbers = new Map<string, number>();
const none: readonly Wanted[] = [];

/** The offset in a literal of the characters that the fewest others are looked for by. */
function rarest(literal: string, { span, byMark }: Table): number {
  const units = unitsOf(literal);
  const others = (at: number): number => byMark[mark(units, at, span)]?.length ?? 0;
  let best = 0;
  for (let at = 1; at <= literal.length - span; at++) if (others(at) < others(best)) best = at;
  return best;
}

function wantedOf(literal: string): Wanted {
  let wanted = literals.get(literal);
  if (!wanted) {
    const table = tables.find(({ span }) => literal.length >= span)!;
    wanted = { literal, number: literals.size, offset: rarest(literal, table), lists: [] };
    literals.set(literal, wanted);
    const key = mark(unitsOf(literal), wanted.offset, table.span);
    table.byMark[key] = [...(table.byMark[key] ?? none), wanted];
    table.isWanted[key] = 1;
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
  const units = unitsOf(small);
  for (const { span, byMark, isWanted } of tables)
    for (let at = 0; at <= small.length - span; at++) {
      const key = mark(units, at, span);
      if (isWanted[key] === 0) continue;
      for (const wanted of byMark[key] ?? none) {
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
