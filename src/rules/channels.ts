import type { Limit } from './bounds.ts';
import type { Unit } from './counting.ts';

/** What a channel allows. An empty list or null: no limit is known. */
export interface Channel {
  readonly copy: readonly Limit<Unit>[];
  readonly title: readonly Limit<Unit>[];
  readonly alt: readonly Limit<Unit>[];
  readonly hashtags: number | null;
  readonly mentions: number | null;
  readonly media: number | null;
  /** Where the text is cut off until a reader opens the rest ("…more"); null: it is shown whole. */
  readonly fold: Fold | null;
}

/** What of a text is seen at once: so many characters, and no more than so many lines. */
export interface Fold {
  readonly characters: number;
  /** Null: line breaks cut nothing off. */
  readonly lines: number | null;
}

const characters = (max: number): Limit<Unit>[] => [{ max, unit: 'characters' }];
const cut = (characters: number, lines: number | null = null): Fold => ({ characters, lines });
const none = { copy: [], title: [], alt: [], hashtags: null, mentions: null, media: null, fold: null };

/**
 * The limits of channels as their help pages and interfaces stated them by mid-2026, each the highest that the
 * channel itself accepts: scheduling tools may accept less (TikTok's programming interface 2,200, Pinterest's 500), for which
 * a policy states its own number. No channel states its fold: these are what guides that measure them agreed on in
 * April 2026, and devices differ.
 */
export const channels: Readonly<Record<string, Channel>> = {
  x: { ...none, copy: [{ max: 280, unit: 'x-weighted' }], alt: characters(1000), media: 4 },
  instagram: {
    ...none,
    copy: characters(2200),
    alt: characters(1000),
    hashtags: 5,
    mentions: 20,
    media: 20,
    fold: cut(125),
  },
  facebook: { ...none, copy: characters(63206), fold: cut(477) },
  threads: { ...none, copy: characters(500), alt: characters(1000), hashtags: 1, media: 20 },
  linkedin: { ...none, copy: characters(3000), alt: characters(4086), media: 20, fold: cut(210, 3) },
  tiktok: {
    ...none,
    copy: [{ max: 4000, unit: 'utf-16' }],
    title: characters(90),
    hashtags: 5,
    media: 35,
    fold: cut(150),
  },
  youtube: {
    ...none,
    copy: [{ max: 5000, unit: 'bytes' }],
    title: characters(100),
    hashtags: 60,
    media: 1,
    fold: cut(157, 3),
  },
  bluesky: {
    ...none,
    copy: [
      { max: 300, unit: 'graphemes' },
      { max: 3000, unit: 'bytes' },
    ],
    alt: [{ max: 2000, unit: 'graphemes' }],
    media: 4,
  },
  mastodon: { ...none, copy: [{ max: 500, unit: 'links-as-23' }], alt: characters(1500), media: 4 },
  pinterest: {
    ...none,
    copy: characters(800),
    title: characters(100),
    alt: characters(500),
    media: 5,
    fold: cut(50),
  },
  'google-business': { ...none, copy: characters(1500), title: characters(58), media: 1 },
  reddit: { ...none, copy: characters(40000), title: characters(300), media: 20 },
  snapchat: { ...none, copy: characters(500), title: characters(45) },
};

/** The fold that is assumed where none is known: the narrowest of those of feeds that show whole sentences. */
const unknownFold: Fold = cut(125, 3);

/** What a channel allows, if it is one whose limits are known. */
export function channelOf(name: string): Channel | undefined {
  return Object.hasOwn(channels, name) ? channels[name] : undefined;
}

/** The offset in a text behind what is seen at once on a channel; the text's length where nothing is cut off. */
export function seenUntil(text: string, channel: string | undefined): number {
  const known = channel === undefined ? undefined : channelOf(channel);
  const fold = known ? known.fold : unknownFold;
  if (fold === null) return text.length;
  const byCharacters = Array.from(text).slice(0, fold.characters).join('').length;
  if (fold.lines === null) return byCharacters;
  const shown = text.split('\n').slice(0, fold.lines).join('\n');
  return Math.min(byCharacters, shown.length);
}
