import type { Post } from '../model/post.ts';
import { boundsOf, compareBounds, isWithin, wanted, type Bound } from './bounds.ts';
import { channelOf } from './channels.ts';
import { emojiOf } from './counting.ts';
import type { OptionsOf, RuleKind } from './kind.ts';
import { has, unlessCarried } from './known.ts';
import { placeOfMedium, placeOfText, textsOf } from './texts.ts';

type Options = OptionsOf<'count'>;
type Countable = Options['of'];

/** Below so many letters a share of capitals says little: an abbreviation alone would be all capitals. */
const fewLetters = 20;

function capitals(text: string): number {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper === 0) return 0;
  const letters = upper + (text.match(/\p{Ll}/gu)?.length ?? 0);
  return letters < fewLetters ? 0 : Math.floor((100 * upper) / letters);
}

/** What is counted in each text by itself; everything else is counted in the post. */
const inText: Readonly<Partial<Record<Countable, (text: string) => number>>> = {
  emoji: (text) => emojiOf(text).length,
  'exclamation-marks': (text) => text.match(/[!！]/gu)?.length ?? 0,
  capitals,
};

const names: Readonly<Partial<Record<Countable, string>>> = {
  'exclamation-marks': 'exclamation marks',
  capitals: '% of its letters in capitals',
  media: 'pictures and videos',
};

const isInPost = (of: Countable): of is 'hashtags' | 'mentions' | 'links' | 'media' => !(of in inText);

/** The texts, or the field, in which something is counted, with the count. */
function counts(post: Post, of: Countable) {
  if (isInPost(of)) {
    const text = placeOfText(post, of, of in post.places ? of : 'copy');
    const place = of === 'media' ? placeOfMedium(post, 0) : text;
    return [{ field: of, place, value: post[of].length }];
  }
  return textsOf(post, 'copy').map(({ field, place, text }) => ({ field, place, value: inText[of]!(text) }));
}

function boundsOn(channels: readonly string[], options: Options): Bound<Countable>[] {
  const { of } = options;
  const limitsOf = (channel: string) => {
    const max = of === 'hashtags' || of === 'mentions' || of === 'media' ? channelOf(channel)?.[of] : null;
    return typeof max === 'number' ? [{ max, unit: of }] : [];
  };
  return boundsOf({ channels }, options, limitsOf, () => of);
}

/** How many hashtags, mentions, links, emoji and the like a post has. */
export const count: RuleKind<Options, 'post'> = {
  reads: 'post',
  slots: ['count', 'limit'],
  *check(post, options, practice) {
    const { of } = options;
    const bounds = boundsOn(post.channels, options);
    for (const { field, place, value } of counts(post, of)) {
      for (const bound of bounds) {
        if (isWithin(bound, value)) continue;
        yield {
          place,
          field,
          message: `The ${isInPost(of) ? 'post' : 'text'} has ${value} ${names[of] ?? of}; ${wanted(bound)}.`,
          slots: { count: value, limit: bound.limit },
          channels: bound.channels,
          // Words of the copy are always written; only media may be kept elsewhere.
          ...(of === 'media' && !has(post, 'media') && unlessCarried(post, 'media', practice)),
        };
      }
    }
  },
  compare: (before, after) =>
    compareBounds<Options, Countable>(
      before,
      after,
      (options, channels) => boundsOn(channels, options),
      (one, other) => one === other,
    ),
};
