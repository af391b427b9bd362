import type { Passage } from '../model/passage.ts';
import { placeIn } from '../model/passage.ts';
import type { OptionsOf, RuleKind } from './kind.ts';
import { memoise } from './memo.ts';
import { withPaths } from './phrases.ts';
import { leftmostLongest, outside } from './ranges.ts';
import { expression, faultOf } from './re2.ts';

type Options = OptionsOf<'pattern'>;

const prepare = memoise((options: Options) => ({
  find: [options.find].flat().map((source) => expression(source, options)),
  unless: (options.unless ?? []).map((source) => expression(source, options)),
}));

/** `copy`, `title`, `alt`, `parts` or whatever other field the text belongs to. */
function fieldOf({ field }: Passage): string {
  if (field.endsWith('.alt')) return 'alt';
  return field.startsWith('parts.') ? 'parts' : field;
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
    const { text } = passage;
    if (must === 'match') {
      if ([...find, ...unless].some((each) => each.test(text))) return;
      yield {
        place: placeIn(passage, 0, text.length),
        message: 'The text does not have what the rule asks for.',
      };
      return;
    }
    const found = find.flatMap((each) => each.matches(text));
    if (found.length === 0) return;
    const excused = unless.flatMap((each) => each.matches(text));
    for (const { start, end } of leftmostLongest(outside(found, excused))) {
      yield { place: placeIn(passage, start, end), message: 'Wording that the rule does not allow.' };
    }
  },
};
