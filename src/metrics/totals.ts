import type { Post } from './collect.ts';
import { addTo, noSums, type Sums } from './statistics.ts';

/** What is added up over the posts of a group. */
export interface Totals {
  posts: number;
  patients: number;
  reach: number | null;
  impressions: number | null;
  engagements: number | null;
  clicks: Sums;
  follows: number | null;
  spend: Map<string, { posts: number; money: number; impressions: number; engagements: number }>;
}

/** Nothing added up yet. */
export const noTotals = (): Totals => ({
  posts: 0,
  patients: 0,
  reach: null,
  impressions: null,
  engagements: null,
  clicks: noSums(),
  follows: null,
  spend: new Map(),
});

const added = (before: number | null, value: number | undefined): number | null =>
  value === undefined ? before : (before ?? 0) + value;

/** Adds a post to what is added up. */
export function count(
  totals: Totals,
  { figures }: Post,
  engagements: number | null,
  isPatient: boolean,
): void {
  totals.posts++;
  if (isPatient) totals.patients++;
  totals.reach = added(totals.reach, figures.get('reach'));
  totals.impressions = added(totals.impressions, figures.get('impressions') ?? figures.get('views'));
  totals.engagements = added(totals.engagements, engagements ?? undefined);
  totals.follows = added(totals.follows, figures.get('follows'));
  const clicks = figures.get('link-clicks');
  const seen = figures.get('impressions') ?? figures.get('views') ?? figures.get('reach');
  if (clicks !== undefined && seen !== undefined && seen > 0) addTo(totals.clicks, clicks, seen);
  for (const [metric, money] of figures) {
    if (!metric.startsWith('spend-') || money <= 0) continue;
    const currency = metric.slice('spend-'.length).toUpperCase();
    const before = totals.spend.get(currency) ?? { posts: 0, money: 0, impressions: 0, engagements: 0 };
    totals.spend.set(currency, {
      posts: before.posts + 1,
      money: before.money + money,
      impressions: before.impressions + (figures.get('impressions') ?? figures.get('views') ?? 0),
      engagements: before.engagements + (engagements ?? 0),
    });
  }
}

/** What was spent in a currency, and what it bought. */
export interface Spent {
  readonly currency: string;
  readonly money: number;
  readonly perThousand: number | null;
  readonly perEngagement: number | null;
}

/** What was spent, by currency. */
export function spendOf({ spend }: Totals): Spent[] {
  return [...spend]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { money, impressions, engagements }]) => ({
      currency,
      money,
      perThousand: impressions > 0 ? (money / impressions) * 1000 : null,
      perEngagement: engagements > 0 ? money / engagements : null,
    }));
}
