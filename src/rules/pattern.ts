import type { Passage } from '../model/passage.ts';
import { placeIn } from '../model/passage.ts';
import { fold, plainText } from './fold.ts';
import { allowing, demanding, opposite, together, type Effect } from '../model/effect.ts';
import type { OptionsOf, RuleKind } from './kind.ts';
import { memoise } from './memo.ts';
import { withPaths } from './phrases.ts';
import { leftmostLongest, outside } from './ranges.ts';
import type { Range } from './ranges.ts';
import { expression, faultOf, type Expression } from './re2.ts';

type Options = OptionsOf<'pattern'>;

const prepare = memoise((options: Options) => {
  const compiled = (source: string) => expression(source, options);
  return { find: [options.find].flat().map(compiled), unless: (options.unless ?? []).map(compiled) };
});

/** Texts as folded patterns read them. The way back to their offsets is large, and made anew where it is needed. */
const plainOf = memoise((passage: Passage) => plainText(fold(passage.text)));

function matchesOf(expressions: readonly Expression[], text: string): Range[] {
  const found: Range[] = [];
  for (const each of expressions) for (const range of each.matches(text)) found.push(range);
  return found;
}

/** Ranges of a folded text as ranges of the text itself. */
function unfolded(ranges: readonly Range[], passage: Passage): Range[] {
  const { from, to } = fold(passage.text);
  return ranges.map(({ start, end }) => ({ start: from[start]!, end: to[end - 1]! }));
}

/** `copy`, `title`, `alt`, `parts` or whatever other field the text belongs to. */
function fieldOf({ field }: Passage): string {
  if (field.endsWith('.alt')) return 'alt';
  return field.startsWith('parts.') ? 'parts' : field;
}

/** What decides how an expression is read; where any of it changes, nothing can be said by looking. */
const reading = ({
  must = 'absent',
  caseInsensitive = false,
  folded = false,
  multiline = false,
}: Options): string => JSON.stringify([must, caseInsensitive, folded, multiline]);

/** The effect on a list of expressions: more of them find more, but whether one finds what another found is not known. */
function expressions(before: readonly string[], after: readonly string[]): Effect {
  const effect = demanding(before, after);
  return effect === 'mixed' ? 'unknown' : effect;
}

/** What a text must not, or must, have: a regular expression, run in linear time. */
export const pattern: RuleKind<Options, 'text'> = {
  reads: 'text',
  terse: true,
  slots: [],
  *faults({ find, unless }) {
    for (const [source, path] of [...withPaths(find, 'find'), ...withPaths(unless, 'unless')]) {
      const fault = faultOf(source, path);
      if (fault) yield fault;
      else if (expression(source).test('')) {
        yield { path, message: 'This expression matches a text that is empty, hence every text.' };
      }
    }
  },
  *check(passage, options) {
    const { must = 'absent', fields = must === 'match' ? ['copy'] : undefined } = options;
    if (fields && !fields.some((field) => field === fieldOf(passage))) return;
    const { find, unless } = prepare(options);
    const text = options.folded ? plainOf(passage) : passage.text;
    if (must === 'match') {
      if ([...find, ...unless].some((each) => each.test(text))) return;
      yield {
        place: placeIn(passage, 0, passage.text.length),
        message: 'This text does not have that.',
      };
      return;
    }
    const found = matchesOf(find, text);
    if (found.length === 0) return;
    const excused = matchesOf(unless, text);
    const ranges = leftmostLongest(outside(found, excused));
    for (const { start, end } of options.folded ? unfolded(ranges, passage) : ranges) {
      yield { place: placeIn(passage, start, end), message: 'This wording does not keep to that.' };
    }
  },
  compare(before, after) {
    if (reading(before) !== reading(after)) return 'unknown';
    const isWanted = after.must === 'match';
    const found = expressions([before.find].flat(), [after.find].flat());
    const excused = expressions(before.unless ?? [], after.unless ?? []);
    const unlessNamed = isWanted ? (['copy'] as const) : undefined;
    return together([
      isWanted ? opposite(found) : found,
      opposite(excused),
      opposite(allowing<string>(before.fields ?? unlessNamed, after.fields ?? unlessNamed)),
    ]);
  },
};
