import {
  engagementsOf,
  dimensions,
  exposureOf,
  inGroupOrder,
  type Dimension,
  type Traits,
} from './measured.ts';
import type { Post } from './collect.ts';
import { hiddenAmong, smallestCell } from './small-cells.ts';
import { addTo, noSums, plus, ratio, scaled, small, type Estimate, type Sums } from './statistics.ts';
import { count, noTotals, spendOf, type Spent, type Totals } from './totals.ts';

/** A group while posts are added: its totals, and for each channel what came back of what was seen. */
interface Group {
  readonly totals: Totals;
  readonly byChannel: Map<string, Sums>;
}

/** Whether effort pays here: more or less than usual beyond chance, no difference shown, or too few posts to tell. */
export type Answer = 'more' | 'less' | 'no difference shown' | 'too few posts';

/** A group as it is shown. Where it is hidden its figures are null: they would speak of fewer than eleven patients. */
export interface Shown {
  readonly by: Dimension;
  readonly key: string;
  readonly posts: number | null;
  readonly reach: number | null;
  readonly impressions: number | null;
  readonly engagements: number | null;
  readonly rate: Estimate | null;
  readonly usual: Estimate | null;
  readonly clicksPerThousand: number | null;
  readonly follows: number | null;
  readonly spend: readonly Spent[];
  readonly answer: Answer;
  readonly isHidden: boolean;
}

/** Adds posts up as they pass by; no post is kept. */
export class Effect {
  private readonly groups = new Map<Dimension, Map<string, Group>>();
  private readonly channels = new Map<string, Sums>();
  private readonly months = new Map<string, { totals: Totals; sums: Sums }>();
  readonly all = noTotals();
  outside = 0;
  first: string | null = null;
  last: string | null = null;

  add(post: Post, traits: Traits): void {
    const engagements = engagementsOf(post.figures);
    const seen = post.figures.get(exposureOf(post.channel));
    const isRated = engagements !== null && seen !== undefined && seen > 0;
    const day = post.date.slice(0, 10);
    if (this.first === null || day < this.first) this.first = day;
    if (this.last === null || day > this.last) this.last = day;
    if (!traits.isOnRecord) this.outside++;
    count(this.all, post, engagements, traits.isPatient);
    if (isRated) addTo(this.sumsOf(this.channels, post.channel), engagements, seen);
    const key = `${post.channel} ${day.slice(0, 7)}`;
    let month = this.months.get(key);
    if (!month) this.months.set(key, (month = { totals: noTotals(), sums: noSums() }));
    count(month.totals, post, engagements, traits.isPatient);
    if (isRated) addTo(month.sums, engagements, seen);
    for (const by of Object.keys(dimensions) as Dimension[])
      for (const name of new Set(dimensions[by].of(traits))) {
        const group = this.groupOf(by, name);
        count(group.totals, post, engagements, traits.isPatient);
        if (isRated) addTo(this.sumsOf(group.byChannel, post.channel), engagements, seen);
      }
  }

  private sumsOf(map: Map<string, Sums>, key: string): Sums {
    const sums = map.get(key) ?? noSums();
    map.set(key, sums);
    return sums;
  }

  private groupOf(by: Dimension, key: string): Group {
    const groups = this.groups.get(by) ?? new Map<string, Group>();
    this.groups.set(by, groups);
    const group = groups.get(key) ?? { totals: noTotals(), byChannel: new Map() };
    groups.set(key, group);
    return group;
  }

  /** What was expected of each channel, against which the posts of a group are measured. */
  private against(byChannel: ReadonlyMap<string, Sums>): Sums {
    return [...byChannel].reduce((sum, [channel, sums]) => {
      const own = this.channels.get(channel)!;
      return plus(sum, scaled(sums, own.x > 0 ? own.e / own.x : 0));
    }, noSums());
  }

  /** The groups of a dimension. */
  shown(by: Dimension): Shown[] {
    const groups = [...(this.groups.get(by) ?? [])].sort(([a], [b]) => inGroupOrder(by, a, b));
    const hidden = hiddenAmong(groups.map(([key, { totals }]) => ({ key, ...totals })));
    const told = groups.filter(
      ([key, { byChannel }]) => !hidden.has(key) && this.against(byChannel).n >= small,
    );
    return groups.map(([key, { totals, byChannel }]) => {
      if (hidden.has(key)) return hiddenGroup(by, key);
      const sums = this.against(byChannel);
      // Of channels that are measured differently no common rate can be told.
      const kinds = new Set([...byChannel.keys()].map(exposureOf));
      const own = [...byChannel.values()].reduce(plus, noSums());
      const isChannel = by === 'channel';
      return {
        by,
        key,
        posts: totals.posts,
        reach: totals.reach,
        impressions: totals.impressions,
        engagements: totals.engagements,
        rate: kinds.size === 1 ? ratio(own) : null,
        usual: isChannel ? null : ratio(sums),
        clicksPerThousand: totals.clicks.x > 0 ? (totals.clicks.e / totals.clicks.x) * 1000 : null,
        follows: totals.follows,
        spend: spendOf(totals),
        answer: isChannel ? 'no difference shown' : answerOf(sums, told.length),
        isHidden: false,
      };
    });
  }

  /** Month by month, channel by channel. */
  trend(): {
    channel: string;
    month: string;
    posts: number | null;
    seen: number | null;
    engagements: number | null;
    rate: number | null;
  }[] {
    return [...this.months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { totals, sums }]) => {
        const [channel, month] = key.split(' ') as [string, string];
        const isHidden =
          totals.patients > 0 && totals.patients === totals.posts && totals.patients < smallestCell;
        const rate = isHidden || sums.x === 0 ? null : sums.e / sums.x;
        return isHidden
          ? { channel, month, posts: null, seen: null, engagements: null, rate }
          : {
              channel,
              month,
              posts: totals.posts,
              seen: sums.n > 0 ? sums.x : null,
              engagements: totals.engagements,
              rate,
            };
      });
  }
}

const hiddenGroup = (by: Dimension, key: string): Shown => ({
  by,
  key,
  posts: null,
  reach: null,
  impressions: null,
  engagements: null,
  rate: null,
  usual: null,
  clicksPerThousand: null,
  follows: null,
  spend: [],
  answer: 'too few posts',
  isHidden: true,
});

/**
 * Whether the posts of a group do better or worse than usual. Of many groups some differ by chance, so the more are
 * compared, the surer each must be (Bonferroni).
 */
function answerOf(sums: Sums, compared: number): Answer {
  if (sums.n < small) return 'too few posts';
  const { low, high } = ratio(sums, 1 - 0.05 / Math.max(1, compared)) ?? { low: null, high: null };
  if (low === null || high === null) return 'too few posts';
  return low > 1 ? 'more' : high < 1 ? 'less' : 'no difference shown';
}
