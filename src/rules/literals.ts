/**
 * What must stand in a text for a regular expression to match it, found by looking at the expression: most texts lack
 * it, and neither compiling nor running the expression is needed to know. It errs to one side: where nothing certain
 * can be said, everything may match. Capitals do not count, whatever the expression says of them.
 */

/** What a text must hold: a literal in small letters, any of several things, or all of them. */
export type Need = string | { readonly any: readonly Need[] } | { readonly all: readonly Need[] };

/** A part of an expression: all that it can match, if that is few, else what any match of it holds. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needs: Need | null;
}

const nothingKnown: Part = { exact: null, needs: null };
const empty: Part = { exact: [''], needs: null };

/** A part may match so many texts before they are no longer counted. */
const mostExact = 24;
/** Shorter literals stand in nearly every text. */
const leastLength = 3;

const anyOf = (needs: readonly Need[]): Need => (needs.length === 1 ? needs[0]! : { any: needs });
const allOf = (needs: readonly Need[]): Need | null =>
  needs.length > 1 ? { all: needs } : (needs[0] ?? null);

/** The needs of a part by themselves. */
function needsOf({ exact, needs }: Part): Need | null {
  const tells = exact?.every(({ length }) => length >= leastLength) ?? false;
  return exact && tells ? anyOf([...new Set(exact)]) : needs;
}

function inSequence(parts: readonly Part[]): Part {
  let run: readonly string[] = [''];
  const needs: Need[] = [];
  let isExact = true;
  const end = (): void => {
    const own = needsOf({ exact: run, needs: null });
    if (own !== null) needs.push(own);
  };
  for (const part of parts) {
    const { exact } = part;
    if (exact && run.length * exact.length <= mostExact) {
      run = run.flatMap((before) => exact.map((after) => before + after));
      continue;
    }
    end();
    isExact = false;
    if (part.needs !== null) needs.push(part.needs);
    run = part.exact ?? [''];
  }
  if (isExact) return { exact: run, needs: null };
  end();
  return { exact: null, needs: allOf(needs) };
}

function inChoice(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  const exact = parts.flatMap((part) => part.exact ?? []);
  if (parts.every((part) => part.exact) && exact.length <= mostExact) return { exact, needs: null };
  const needs = parts.map(needsOf).filter((each) => each !== null);
  return { exact: null, needs: needs.length === parts.length ? anyOf(needs) : null };
}

/** An expression that is not understood here. */
class NotUnderstood extends Error {}

/** Characters that have capitals that are theirs alone. */
const plain = /^[ -~à-öø-ÿ]$/;

const letter = (character: string): Part => {
  const small = character.toLowerCase();
  return plain.test(small) ? { exact: [small], needs: null } : nothingKnown;
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
    if (several) return { exact: [several[0].toLowerCase()], needs: null };
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

/** What any text holds that an expression of RE2 matches; null: nothing is certain. */
export function needOf(source: string): Need | null {
  try {
    return needsOf(reading(source));
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}
