import { RE2JS, RE2JSException, RE2JSSyntaxException } from 're2js';
import type { OptionFault } from './kind.ts';
import { literalsOf } from './literals.ts';
import { allPresent } from './present.ts';
import type { Range } from './ranges.ts';

/** So many matches in one text are looked for; each costs time linear in the text. */
const mostMatches = 100;

/** A regular expression in RE2's syntax, which takes time linear in the text whatever the expression. */
export interface Expression {
  test(text: string): boolean;
  /** The first hundred matches that are not empty, from the left. */
  matches(text: string): readonly Range[];
}

export interface Flags {
  readonly caseInsensitive?: boolean | undefined;
  readonly multiline?: boolean | undefined;
}

/** A value that is made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

const none: readonly Range[] = [];

/**
 * A regular expression, compiled at the first text that may match it: compiling costs more than most texts do.
 * Where it is not one, its first use throws RE2JSException.
 */
export function expression(source: string, { caseInsensitive, multiline }: Flags = {}): Expression {
  const mayMatch = lazily(() => allPresent(literalsOf(source)));
  const may = (text: string): boolean => mayMatch()(text);
  const compiled = lazily(() =>
    RE2JS.compile(source, (caseInsensitive ? RE2JS.CASE_INSENSITIVE : 0) | (multiline ? RE2JS.MULTILINE : 0)),
  );
  return {
    test: (text) => may(text) && compiled().test(text),
    matches(text) {
      // Testing is several times as fast as finding, and most texts have no match.
      if (!may(text) || !compiled().test(text)) return none;
      const found: Range[] = [];
      const matcher = compiled().matcher(text);
      while (found.length < mostMatches && matcher.find()) {
        if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
      }
      return found;
    },
  };
}

/** What is wrong with a regular expression of the policy, if anything. */
export function faultOf(source: string, path: OptionFault['path']): OptionFault | null {
  try {
    RE2JS.compile(source);
    return null;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const hint =
      source.includes('(?=') || source.includes('(?!') || source.includes('(?<')
        ? ' Looking around is not possible; `unless` often is what is needed.'
        : '';
    if (!(error instanceof RE2JSSyntaxException)) return { path, message: `This expression is too large.` };
    return {
      path,
      message: `This is not a regular expression of RE2: ${error.error}.${hint}`,
      ...(error.input !== null && { offset: Math.max(0, source.indexOf(error.input)) }),
    };
  }
}
