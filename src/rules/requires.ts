import type { Post } from '../model/post.ts';
import { seenUntil } from './channels.ts';
import { allowing, demanding, effectOf, optional, together, type Effect } from '../model/effect.ts';
import { fold } from './fold.ts';
import type { OptionsOf, Problem, RuleKind } from './kind.ts';
import { fieldNames, has, unlessCarried } from './known.ts';
import { memoise } from './memo.ts';
import { phraseFaults, phraseFinder, phrasesAlike, withPaths } from './phrases.ts';
import { placeOfText } from './texts.ts';

type Options = OptionsOf<'requires'>;
type Text = NonNullable<Options['text']>;
type Where = NonNullable<Text['where']>;

/** What of several wanted things is missing: every one of `allOf`, or all of `anyOf` together. */
function missing(
  { anyOf, allOf = [] }: { anyOf?: string[]; allOf?: string[] },
  isThere: (wanted: string) => boolean,
): string[][] {
  const none = anyOf !== undefined && !anyOf.some(isThere);
  return [...(none ? [anyOf] : []), ...allOf.filter((wanted) => !isThere(wanted)).map((wanted) => [wanted])];
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(' or ');

const finderOf = memoise(({ anyOf = [], allOf = [] }: Text) => {
  const phrases = [...anyOf, ...allOf];
  return { phrases, find: phraseFinder(phrases, 'word') };
});

const whereNames: Readonly<Record<Where, string>> = {
  start: ' at the start',
  aboveFold: ' before the text is cut off',
  anywhere: '',
};

function* missingText(post: Post, options: Text): Iterable<Problem> {
  const { where = 'anywhere' } = options;
  const text = post.copy ?? post.parts[0]?.copy ?? '';
  const { phrases, find } = finderOf(options);
  const found = find(fold(text));
  const start = text.search(/[\p{L}\p{N}#@$]/u);
  const channels = where === 'aboveFold' && post.channels.length > 0 ? post.channels : [undefined];
  for (const channel of channels) {
    const seen = seenUntil(text, channel);
    const isThere = (phrase: string): boolean =>
      found.some(
        (match) =>
          phrases[match.phrase] === phrase &&
          (where === 'anywhere' || (where === 'start' ? match.start <= start : match.end <= seen)),
      );
    for (const words of missing(options, isThere)) {
      yield {
        place: placeOfText(post, 'copy'),
        field: 'copy',
        message: `The text does not say ${quoted(words)}${whereNames[where]}.`,
        slots: { wanted: words.join(', ') },
        ...(channel !== undefined && { channels: [channel] }),
      };
    }
  }
}

const normal = (tag: string): string => tag.replace(/^#/, '').normalize('NFKC').toLowerCase();

function* missingHashtags(post: Post, options: NonNullable<Options['hashtags']>): Iterable<Problem> {
  const tags = new Set(post.hashtags.map(normal));
  for (const words of missing(options, (wanted) => tags.has(normal(wanted)))) {
    const message = `The post lacks the hashtag ${quoted(words)}.`;
    yield {
      place: placeOfText(post, 'copy'),
      field: 'hashtags',
      message,
      slots: { wanted: words.join(', ') },
    };
  }
}

type Wanted = { readonly anyOf?: readonly string[]; readonly allOf?: readonly string[] };

function compareWords(
  before: Wanted,
  after: Wanted,
  alike: (words: readonly string[] | undefined) => string[] | undefined,
): Effect {
  return together([
    optional(before.anyOf, after.anyOf, (old, now) => allowing(alike(old), alike(now))),
    demanding(alike(before.allOf), alike(after.allOf)),
  ]);
}

/** Anywhere asks for the least; what stands at the start may still be cut off, and the reverse. */
function whereabouts(before: Where = 'anywhere', after: Where = 'anywhere'): Effect {
  return effectOf(before === 'anywhere' || before === after, after === 'anywhere' || before === after);
}

/** Fields, words and hashtags that a post must have. */
export const requires: RuleKind<Options, 'post'> = {
  reads: 'post',
  slots: ['wanted'],
  faults: ({ text, hashtags }) =>
    phraseFaults([
      ...withPaths(text?.anyOf, 'text', 'anyOf'),
      ...withPaths(text?.allOf, 'text', 'allOf'),
      ...withPaths(hashtags?.anyOf, 'hashtags', 'anyOf'),
      ...withPaths(hashtags?.allOf, 'hashtags', 'allOf'),
    ]),
  *check(post, options, practice) {
    for (const field of options.fields ?? []) {
      if (has(post, field)) continue;
      const name = fieldNames[field] ?? field;
      yield {
        place: post.places[field] ?? post.places.post,
        field,
        message: `The post does not say: ${name}.`,
        slots: { wanted: name },
        ...unlessCarried(post, field, practice),
      };
    }
    if (options.text) yield* missingText(post, options.text);
    if (options.hashtags) yield* missingHashtags(post, options.hashtags);
  },
  compare: (before, after) =>
    together([
      demanding<string>(before.fields, after.fields),
      optional(before.text, after.text, (old, now) =>
        together([compareWords(old, now, phrasesAlike), whereabouts(old.where, now.where)]),
      ),
      optional(before.hashtags, after.hashtags, (old, now) =>
        compareWords(old, now, (tags) => tags?.map(normal)),
      ),
    ]),
};
