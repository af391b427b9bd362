import { RE2JS } from 're2js';
import { effectOf, type Effect } from '../model/effect.ts';

/** An instruction of RE2's compiled expressions, as far as it is read here. */
interface Instruction {
  readonly op: number;
  readonly out: number;
  readonly arg: number;
  /** Ranges of code points, first and last by turns, or a single one. */
  readonly runes?: ArrayLike<number> & Iterable<number>;
  matchRune(rune: number): boolean;
}

interface Program {
  readonly start: number;
  readonly inst: readonly Instruction[];
}

/** RE2's instructions by number. */
const ops = { alt: 1, altMatch: 2, capture: 3, emptyWidth: 4, fail: 5, match: 6, nop: 7 } as const;
const [atBegin, atEnd] = [4, 8];

/** So many states of two expressions are looked at before it is left open which admits more. */
const mostStates = 4_000;

/** An expression that has to match a whole text, with what it may be in after each letter. */
interface Automaton {
  readonly begin: readonly number[];
  readonly next: (states: readonly number[], rune: number) => readonly number[];
  readonly accepts: (states: readonly number[]) => boolean;
  /** Where ranges of letters begin that it tells apart. */
  readonly borders: readonly number[];
}

/** Thrown where an expression asks for what stands around a letter (`\b`), which is not compared. */
class Incomparable extends Error {}

function automatonOf(source: string): Automaton {
  const { start, inst } = (RE2JS.compile(`^(?:${source})$`).re2() as unknown as { prog: Program }).prog;
  const closed = (from: readonly number[], given: number): number[] => {
    const seen = new Set<number>();
    const queue = [...from];
    for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const { op, out, arg } = inst[at]!;
      if (op === ops.alt || op === ops.altMatch) queue.push(out, arg);
      if (op === ops.capture || op === ops.nop) queue.push(out);
      if (op !== ops.emptyWidth) continue;
      if ((arg & ~(atBegin | atEnd)) !== 0) throw new Incomparable();
      if ((arg & ~given) === 0) queue.push(out);
    }
    return [...seen].sort((a, b) => a - b);
  };
  const reads = inst.filter(({ op }) => op > ops.nop);
  const borders = reads.flatMap(({ runes = [] }) => {
    const ends = runes.length === 1 ? [runes[0]!, runes[0]!] : [...runes];
    return ends.flatMap((rune, at) => casesOf(at % 2 === 0 ? rune : rune + 1));
  });
  return {
    begin: closed([start], atBegin),
    next: (states, rune) => {
      const moved = states.flatMap((at) => {
        const one = inst[at]!;
        return one.op > ops.nop && one.matchRune(rune) ? [one.out] : [];
      });
      return closed(moved, 0);
    },
    // An empty text begins where it ends; any other left its beginning behind.
    accepts: (states) => closed(states, atEnd).some((at) => inst[at]!.op === ops.match),
    borders: [0, '\n'.charCodeAt(0), '\n'.charCodeAt(0) + 1, ...borders],
  };
}

/** A code point in small and large, and what comes after each: where expressions do not tell the two apart. */
function casesOf(rune: number): number[] {
  if (rune > 0x10ffff) return [];
  const text = String.fromCodePoint(rune);
  return [text, text.toLowerCase(), text.toUpperCase()].flatMap((one) => {
    const point = one.codePointAt(0)!;
    return [point, point + 1];
  });
}

/** Whether every text that one expression admits, another does too; null where that is too much to tell. */
function isWithin(one: Automaton, other: Automaton, letters: readonly number[]): boolean | null {
  const seen = new Set<string>();
  const queue: (readonly [readonly number[], readonly number[]])[] = [[one.begin, other.begin]];
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const [here, there] = pair;
    const key = `${here.join()};${there.join()}`;
    if (here.length === 0 || seen.has(key)) continue;
    if (seen.size >= mostStates) return null;
    seen.add(key);
    if (one.accepts(here) && !other.accepts(there)) return false;
    for (const letter of letters) queue.push([one.next(here, letter), other.next(there, letter)]);
  }
  return true;
}

/**
 * The effect of another expression that whole texts have to match, told from the texts that both admit, however they are
 * written. In part each way where it cannot be told: where they ask for borders of words, or are too intricate.
 */
export function compareWhole(before: string, after: string): Effect {
  if (before === after) return 'neutral';
  try {
    const [old, now] = [automatonOf(before), automatonOf(after)];
    const letters = [...new Set([...old.borders, ...now.borders])].filter((rune) => rune <= 0x10ffff);
    const [stricter, looser] = [isWithin(now, old, letters), isWithin(old, now, letters)];
    return stricter === null || looser === null ? 'mixed' : effectOf(stricter, looser);
  } catch (error) {
    if (error instanceof Incomparable) return 'mixed';
    throw error;
  }
}
