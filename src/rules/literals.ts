/**
 * What must stand in a text for a regular expression to match it, found by looking at the expression: most texts lack
 * it, and neither compiling nor running the expression is needed to know. It errs to one side: where nothing certain
 * can be said, everything may match. Capitals do not count, whatever the expression says of them.
 */

/** Texts of which a match holds at least one. */
type Need = readonly string[];

/** A part of an expression: all that it can match, if that is few, else what any match of it needs. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needs: readonly Need[];
}

const nothingKnown: Part = { exact: null, needs: [] };
const empty: Part = { exact: [''], needs: [] };

/** A part may match so many texts before they are no longer counted. */
const mostExact = 24;
/** Shorter literals stand in nearly every text. */
const leastLength = 3;

const shortest = (texts: readonly string[]): number => Math.min(...texts.map(({ length }) => length));

/** The needs of a part by themselves. */
function needsOf({ exact, needs }: Part): readonly Need[] {
  return exact && shortest(exact) > 0 ? [exact] : needs;
}

/** The need that is most seldom met, as far as its shortest text tells; null: there is none. */
const surest = (needs: readonly Need[]): Need | null =>
  needs.reduce<Need | null>((one, other) => (one && shortest(one) >= shortest(other) ? one : other), null);

function inSequence(parts: readonly Part[]): Part {
  let run: readonly string[] = [''];
  const needs: Need[] = [];
  let isExact = true;
  const end = (): void => {
    needs.push(...needsOf({ exact: run, needs: [] }));
  };
  for (const part of parts) {
    const { exact } = part;
    if (exact && run.length * exact.length <= mostExact) {
      run = run.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    end();
    isExact = false;
    needs.push(...part.needs);
    run = part.exact ?? [''];
  }
  if (isExact) return { exact: run, needs: [] };
  end();
  return { exact: null, needs };
}

function inChoice(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact) && exact.length <= mostExact) return { exact, needs: [] };
  const needs = parts.map((part) => surest(needsOf(part)));
  return { exact: null, needs: needs.every((each) => each !== null) ? [needs.flat()] : [] };
}

/** An expression that is not understood here. */
class NotUnderstood extends Error {}

/** Characters that have capitals that are theirs alone. */
const plain = /^[ -~à-öø-ÿ]$/;

const letter = (character: string): Part => {
  const small = character.toLowerCase();
  return plain.test(small) ? { exact: [small], needs: [] } : nothingKnown;
};

/** Several letters, of which none is repeated. */
const letters = /[a-zA-Z0-9 ,'-]{2,}(?![*+?{])/y;
const repeated = /[*+?]\??|\{(\d+)(?:,\d*)?\}\??/y;
const simpleSet = /\[([a-zA-Z0-9 ,.'-]{1,4})\]/y;
const anySet = /\[\^?\]?(?:\[:\^?\w+:\]|\\[pP]\{\^?\w+\}|\\[\s\S]|[^\]\\])*\]/y;
const opening = /\((?:\?P?<\w+>|\?[a-zA-Z-]*:)?/y;
const flags = /\(\?[a-zA-Z-]+\)/y;
const escaped = /\\(?:[pP](?:\{\^?\w+\}|\w)|[\s\S])/y;

/** Reads an expression from the left. */
function reading(source: string) {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at = pattern.lastIndex;
    return found;
  };

  function choice(): Part {
    const parts = [sequence()];
    while (source[at] === '|') {
      at++;
      parts.push(sequence());
    }
    return inChoice(parts);
  }

  function sequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(times(one()));
    return inSequence(parts);
  }

  function times(part: Part): Part {
    const found = take(repeated);
    if (!found) return part;
    if (take(repeated)) throw new NotUnderstood();
    const [sign, least] = found;
    if (sign.startsWith('?')) return part.exact ? inChoice([part, empty]) : nothingKnown;
    if (sign.startsWith('*') || least === '0') return nothingKnown;
    return { exact: null, needs: needsOf(part) };
  }

  function escape([text]: RegExpExecArray): Part {
    const character = text[1]!;
    if (/[bBAz]/.test(character)) return empty;
    if (/[dDsSwWpPntrfv]/.test(character)) return nothingKnown;
    if (/[a-zA-Z0-9]/.test(character)) throw new NotUnderstood();
    return letter(character);
  }

  function one(): Part {
    const backslash = take(escaped);
    if (backslash) return escape(backslash);
    const several = take(letters);
    if (several) return { exact: [several[0].toLowerCase()], needs: [] };
    const set = take(simpleSet);
    if (set && !/.-./.test(set[1]!)) return inChoice(Array.from(set[1]!, letter));
    if (set || take(anySet)) return nothingKnown;
    if (take(flags)) return empty;
    if (take(opening)) {
      const inside = choice();
      if (source[at++] !== ')') throw new NotUnderstood();
      return inside;
    }
    const character = source[at++]!;
    if (character === '^' || character === '$') return empty;
    if (character === '.') return nothingKnown;
    if ('\\[]{}*+?()'.includes(character)) throw new NotUnderstood();
    return letter(character);
  }

  const whole = choice();
  if (at < source.length) throw new NotUnderstood();
  return whole;
}

/**
 * Lists of texts, in small letters: any match of an expression of RE2 holds at least one of each list. Empty: nothing
 * is certain.
 */
export function literalsOf(source: string): readonly (readonly string[])[] {
  try {
    const needs = needsOf(reading(source)).map((need) => [...new Set(need)]);
    return needs.filter((need) => shortest(need) >= leastLength);
  } catch (error) {
    if (error instanceof NotUnderstood) return [];
    throw error;
  }
}
