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
  /** Characters that are seen before a reader opens the rest; null: all of them. */
  readonly fold: number | null;
}

const characters = (max: number): Limit<Unit>[] => [{ max, unit: 'characters' }];
const none = { copy: [], title: [], alt: [], hashtags: null, mentions: null, media: null, fold: null };

/**
 * The limits of channels as their help pages and interfaces stated them by mid-2026, each the highest that the
 * channel itself accepts: scheduling tools may accept less (TikTok's programming interface 2,200, Pinterest's 500), for which
 * a policy states its own number. Folds are approximate: they depend on device and line breaks.
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
    fold: 125,
  },
  facebook: { ...none, copy: characters(63206), fold: 477 },
  threads: { ...none, copy: characters(500), alt: characters(1000), hashtags: 1, media: 20 },
  linkedin: { ...none, copy: characters(3000), alt: characters(4086), media: 20, fold: 210 },
  tiktok: { ...none, copy: [{ max: 4000, unit: 'utf-16' }], title: characters(90), hashtags: 5, media: 35 },
  youtube: {
    ...none,
    copy: [{ max: 5000, unit: 'bytes' }],
    title: characters(100),
    hashtags: 60,
    media: 1,
    fold: 157,
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
  pinterest: { ...none, copy: characters(800), title: characters(100), alt: characters(500), media: 5 },
  'google-business': { ...none, copy: characters(1500), title: characters(58), media: 1 },
  reddit: { ...none, copy: characters(40000), title: characters(300), media: 20 },
  snapchat: { ...none, copy: characters(500), title: characters(45) },
};

/** The fold that is assumed where none is known: the narrowest of those known. */
export const narrowestFold = Math.min(
  ...Object.values(channels).flatMap(({ fold }) => (fold === null ? [] : [fold])),
);

/** What a channel allows, if it is one whose limits are known. */
export function channelOf(name: string): Channel | undefined {
  return Object.hasOwn(channels, name) ? channels[name] : undefined;
}
