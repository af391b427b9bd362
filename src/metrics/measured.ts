import { channelName } from '../model/channel-name.ts';
import type { Post as Planned } from '../model/post.ts';
import type { OnRecord } from './join.ts';
import type { Post } from './collect.ts';

type Figures = Post['figures'];

/** What the engagement of a channel's posts is measured against: the fullest figure that it exports. */
const exposures: Readonly<Record<string, 'reach' | 'impressions' | 'views'>> = {
  facebook: 'reach',
  instagram: 'reach',
  x: 'impressions',
  linkedin: 'impressions',
  youtube: 'views',
  tiktok: 'views',
};

export const exposureOf = (channel: string): 'reach' | 'impressions' | 'views' =>
  exposures[channel] ?? 'reach';

/**
 * Reactions, comments, shares and saves. Meta counts its own sum of the first three more fully than the parts, so that
 * sum is taken where there is one. What X calls engagements counts clicks as well, and is not used. Null: none is known.
 */
export function engagementsOf(figures: Figures): number | null {
  const parts = ['comments', 'shares'].map((metric) => figures.get(metric) ?? 0);
  const reactions = figures.get('reactions');
  const whole =
    figures.get('interactions') ?? (reactions === undefined ? undefined : reactions + parts[0]! + parts[1]!);
  return whole === undefined ? null : whole + (figures.get('saves') ?? 0);
}

/** The formulae, as they are shown beside the figures. */
export const formulae: readonly (readonly [name: string, formula: string])[] = [
  [
    'Engagements',
    'reactions + comments + shares + saves (Meta’s own sum of the first three, where it exports one)',
  ],
  [
    'Engagement rate',
    'engagements ÷ reach (Facebook, Instagram), ÷ impressions (X, LinkedIn), ÷ views (YouTube, TikTok), over posts that have both; its range is one of 95 %, from how much posts differ',
  ],
  [
    'Against the usual',
    'engagements ÷ those expected if each post had the average rate of its channel; 1.20 means a fifth more than usual',
  ],
  ['Reach', 'the reach of each post, added up: whoever saw two posts is counted twice'],
  [
    'Link clicks per 1,000',
    'link clicks ÷ impressions (else views, else reach) × 1,000, over posts that have both',
  ],
  ['Cost per 1,000', 'spend ÷ impressions × 1,000, over posts with spend'],
  ['Cost per engagement', 'spend ÷ engagements, over posts with spend'],
];

/** What a post is told apart by. */
export interface Traits {
  readonly channel: string;
  readonly campaign: string | null;
  readonly topics: readonly string[];
  readonly format: string | null;
  /** 1 = Monday. */
  readonly weekday: number;
  readonly hour: number | null;
  /** Whether it is about a patient, so that small counts are not shown. */
  readonly isPatient: boolean;
  readonly isOnRecord: boolean;
}

const weekdayOf = (day: string): number => new Date(`${day}T00:00Z`).getUTCDay() || 7;

/** The campaign that a post's links name, where the post itself names none. */
function campaignOfLinks(post: Planned | null): string | null {
  for (const link of post?.links ?? []) {
    const [, value] = /[?&]utm_campaign=([a-z0-9_-]+)/i.exec(link) ?? [];
    if (value) return value.toLowerCase();
  }
  return null;
}

/** What sort of post it is: its kind, else what it shows. */
function formatOf(post: Planned | null, kind: string | undefined): string | null {
  const said = post?.kind ?? kind ?? null;
  if (said !== 'post' || !post) return said;
  const kinds = post.media.map((one) => one.kind);
  if (kinds.includes('video')) return 'video';
  const pictures = kinds.filter((one) => one === 'image').length;
  return pictures > 1 ? 'several pictures' : pictures === 1 ? 'picture' : 'text';
}

/** What is known of an exported post, from what is on record of it. */
export function traitsOf({ channel, date }: Pick<Post, 'channel' | 'date'>, found: OnRecord | null): Traits {
  const facts = found?.record?.facts ?? null;
  const post = found?.post ?? null;
  const subject = facts?.subject ?? post?.subject ?? null;
  const time = /T(\d\d):/.exec(date);
  return {
    channel,
    campaign: facts?.campaign ?? post?.campaign ?? campaignOfLinks(post),
    topics: facts?.tags ?? post?.tags ?? [],
    format: formatOf(post, facts?.kind),
    weekday: weekdayOf(date.slice(0, 10)),
    hour: time ? Number(time[1]) : null,
    isPatient: subject === 'patient' || subject === 'minor',
    isOnRecord: found !== null,
  };
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const two = (number: number): string => String(number).padStart(2, '0');

/** By what posts are grouped, with the groups that a post belongs to, in words. A post may have several topics. */
export const dimensions = {
  channel: { title: 'By channel', of: ({ channel }) => [channelName(channel)] },
  campaign: { title: 'By campaign', of: ({ campaign }) => [campaign ?? 'no campaign'] },
  topic: { title: 'By topic', of: ({ topics }) => (topics.length > 0 ? topics : ['no topic']) },
  format: { title: 'By format', of: ({ format }) => [format ?? 'not on record'] },
  weekday: { title: 'By weekday', of: ({ weekday }) => [weekdays[weekday - 1]!] },
  hour: {
    title: 'By hour',
    of: ({ hour }) => [hour === null ? 'not exported' : `${two(hour)}:00 to ${two(hour)}:59`],
  },
} as const satisfies Readonly<
  Record<string, { readonly title: string; of(traits: Traits): readonly string[] }>
>;

export type Dimension = keyof typeof dimensions;

/** Weekdays in their order, all else by name. */
export function inGroupOrder(by: Dimension, a: string, b: string): number {
  if (by === 'weekday') return weekdays.indexOf(a) - weekdays.indexOf(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
