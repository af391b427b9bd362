import type { NamedMetric } from '../model/generated.ts';

/** What sort of figure a metric is: a whole number of things, seconds, a share between 0 and 1, or money. */
export type Sort = 'count' | 'seconds' | 'share' | 'money';

/** Every metric but money, with its sort and its name for people. */
export const metrics = {
  impressions: { sort: 'count', title: 'Impressions' },
  views: { sort: 'count', title: 'Views' },
  reach: { sort: 'count', title: 'Reach' },
  reactions: { sort: 'count', title: 'Reactions' },
  comments: { sort: 'count', title: 'Comments' },
  shares: { sort: 'count', title: 'Shares' },
  /** Reactions, comments and shares in one figure, which Meta counts more fully than the parts. */
  interactions: { sort: 'count', title: 'Reactions, comments and shares' },
  saves: { sort: 'count', title: 'Saves' },
  clicks: { sort: 'count', title: 'Clicks' },
  'link-clicks': { sort: 'count', title: 'Link clicks' },
  follows: { sort: 'count', title: 'Follows' },
  'profile-visits': { sort: 'count', title: 'Profile visits' },
  followers: { sort: 'count', title: 'Followers' },
  'watch-time': { sort: 'seconds', title: 'Watch time' },
  'average-watch-time': { sort: 'seconds', title: 'Average watch time' },
  'average-viewed': { sort: 'share', title: 'Share viewed on average' },
  completion: { sort: 'share', title: 'Viewed to the end' },
} as const satisfies Readonly<Record<NamedMetric, { readonly sort: Sort; readonly title: string }>>;

/** The sort of a metric; null: there is none of that name. */
export function sortOf(metric: string): Sort | null {
  if (/^spend-[a-z]{3}$/.test(metric)) return 'money';
  return Object.hasOwn(metrics, metric) ? metrics[metric as keyof typeof metrics].sort : null;
}
