import { placeIn } from '../model/passage.ts';
import type { Passage } from '../model/passage.ts';
import { choice, demanding, opposite, together } from '../model/effect.ts';
import { fold } from './fold.ts';
import type { OptionsOf, RuleKind } from './kind.ts';
import { memoise, memoiseLatest } from './memo.ts';
import { phraseFaults, phraseFinder, phrasesAlike, withPaths } from './phrases.ts';
import { leftmostLongest, outside } from './ranges.ts';
import { replace } from './replace.ts';

type Options = OptionsOf<'terms'>;

const foldedText = memoiseLatest((passage: Passage) => fold(passage.text));

const prepare = memoise(({ terms, unless = [], match = 'word' }: Options) => {
  const phrases = terms.flatMap((term) => [term.find].flat().map((found) => ({ ...term, found })));
  return {
    phrases,
    find: phraseFinder(
      phrases.map(({ found }) => found),
      match,
    ),
    findExcused: phraseFinder(unless, 'word'),
  };
});

const found = ({ terms }: Options): string[] => phrasesAlike(terms.flatMap(({ find }) => find));
const matching = choice<NonNullable<Options['match']>>(['word', 'anywhere']);

/** Words and phrases that must not appear, with what to say instead. */
export const terms: RuleKind<Options, 'text'> = {
  reads: 'text',
  slots: ['found', 'use'],
  faults: ({ terms, unless }) =>
    phraseFaults([
      ...terms.flatMap(({ find }, index) => withPaths(find, 'terms', index, 'find')),
      ...withPaths(unless, 'unless'),
    ]),
  *check(passage, options) {
    const { phrases, find, findExcused } = prepare(options);
    const matches = find(foldedText(passage));
    if (matches.length === 0) return;
    const excused = findExcused(foldedText(passage));
    for (const { phrase, start, end } of leftmostLongest(outside(matches, excused))) {
      const { found, use, because } = phrases[phrase]!;
      const fix = use === undefined ? undefined : replace(passage, start, end, use);
      yield {
        place: placeIn(passage, start, end),
        message: [`Avoid “${found}”.`, use && `Say “${use}”.`, because].filter(Boolean).join(' '),
        slots: { found, use: use ?? '' },
        ...(fix && { fix }),
      };
    }
  },
  compare: (before, after) =>
    together([
      demanding(found(before), found(after)),
      opposite(demanding(phrasesAlike(before.unless), phrasesAlike(after.unless))),
      matching(before.match ?? 'word', after.match ?? 'word'),
    ]),
};
