import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import { effectOf, optional, rising, together } from '../model/effect.ts';
import type { OptionsOf, Problem, RuleKind } from './kind.ts';
import { memoise } from './memo.ts';
import { dayNumber, minutesOf, momentOf } from './moment.ts';
import { placeOfText, sameness } from './texts.ts';

type Options = OptionsOf<'cadence'>;
type Dated = Post & { readonly date: string };
type Period = 'day' | 'week' | 'month';

/** The number of the period a day lies in; numbers of neighbours differ by one. Weeks begin on Monday. */
function periodOf(day: string, per: Period): number {
  if (per === 'day') return dayNumber(day);
  // 1970-01-01 was a Thursday.
  if (per === 'week') return Math.floor((dayNumber(day) + 3) / 7);
  const [year = 0, month = 0] = day.split('-').map(Number);
  return year * 12 + month;
}

function about(post: Post, channels: readonly string[], message: string, slots: Problem['slots']): Problem {
  const place = post.places.date ?? post.places.post;
  return { place, message, post, field: 'date', channels, ...(slots && { slots }) };
}

type Group = { readonly posts: readonly Dated[]; readonly channels: readonly string[] };

/** A number that grows with the moment, each post by its own clock; on a day, posts without a time come last. */
function turnOf({ date, time }: Dated): number {
  const [hours = 24, minutes = 0] = time?.split(':').map(Number) ?? [];
  return dayNumber(date) * (24 * 60 + 1) + hours * 60 + minutes;
}

/** In the order in which they go out; each is asked once for its turn, for there may be very many. */
function inOrder(posts: readonly Dated[]): Dated[] {
  return posts
    .map((post) => ({ post, turn: turnOf(post) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ post }) => post);
}

/** The posts that are counted together, in the order in which they go out. */
function groupsOf(posts: readonly Dated[], each: 'channel' | 'practice'): Group[] {
  const sorted = inOrder(posts);
  if (each === 'practice') return [{ posts: sorted, channels: [] }];
  const names = [...new Set(sorted.flatMap(({ channels }) => channels))].sort();
  const groups = new Map<string, Dated[]>(names.map((name) => [name, []]));
  for (const post of sorted) for (const name of new Set(post.channels)) groups.get(name)!.push(post);
  return [...groups].map(([name, members]) => ({ posts: members, channels: [name] }));
}

function* tooMany({ posts, channels }: Group, per: Period, max: number): Iterable<Problem> {
  let count = 0;
  for (const [index, post] of posts.entries()) {
    const previous = posts[index - 1];
    const same = previous && periodOf(previous.date, per) === periodOf(post.date, per);
    count = same ? count + 1 : 1;
    if (count <= max) continue;
    yield about(post, channels, `This is post ${count} in its ${per}; the limit is ${max}.`, {
      count,
      limit: max,
    });
  }
}

/** Whether the day is the first, or the last, of its period. */
function isEdge(day: string, per: Period, towards: -1 | 1): boolean {
  const neighbour = new Date((dayNumber(day) + towards) * 86_400_000).toISOString().slice(0, 10);
  return periodOf(neighbour, per) !== periodOf(day, per);
}

function* tooFew({ posts, channels }: Group, per: Period, min: number): Iterable<Problem> {
  const periods = new Map<number, Dated[]>();
  for (const post of posts) {
    const period = periodOf(post.date, per);
    const members = periods.get(period);
    if (members) members.push(post);
    else periods.set(period, [post]);
  }
  const filled = [...periods];
  for (const [index, [period, members]] of filled.entries()) {
    const count = members.length;
    const next = filled[index + 1];
    const whole =
      (index > 0 || isEdge(members[0]!.date, per, -1)) && (next || isEdge(members.at(-1)!.date, per, 1));
    const at = next ? next[1][0]! : members.at(-1)!;
    const slots = { count, limit: min };
    if (whole && count < min) {
      const which = next ? `The last ${per} with posts before this one has` : `The ${per} of this post has`;
      yield about(
        at,
        channels,
        `${which} ${count === 1 ? '1 post' : `${count} posts`}; the rule asks for at least ${min}.`,
        slots,
      );
    }
    const empty = next ? next[0] - period - 1 : 0;
    if (empty === 0 || min === 0) continue;
    const message =
      empty === 1
        ? `Before this post comes a ${per} without any; the rule asks for at least ${min}.`
        : `Before this post come ${empty} ${per}s without any; the rule asks for at least ${min}.`;
    yield about(at, channels, message, { count: 0, limit: min });
  }
}

const aMinute = 60_000;

function* tooClose({ posts, channels }: Group, gap: string, practice: Practice): Iterable<Problem> {
  const least = minutesOf(gap);
  // In true time, which may be another order than that of local times in several zones.
  const timed = posts
    .flatMap((post) => {
      const moment = momentOf(post, practice);
      if (!moment) return [];
      return [{ post, earliest: moment.earliest / aMinute, latest: moment.latest / aMinute }];
    })
    .sort((a, b) => a.earliest - b.earliest);
  for (const [index, { post, earliest, latest }] of timed.entries()) {
    const before = timed[index - 1];
    if (!before) continue;
    if (latest - before.earliest < least) {
      const message = `The post before it is less than ${inWords(least)} earlier.`;
      yield about(post, channels, message, { limit: gap });
    } else if (earliest - before.latest < least) {
      const place = post.places.post;
      yield { place, post, channels, message: 'The time between two posts is not known.', unknown: 'time' };
    }
  }
}

function inWords(minutes: number): string {
  const [size, unit] =
    minutes % 1440 === 0 ? [1440, 'day'] : minutes % 60 === 0 ? [60, 'hour'] : [1, 'minute'];
  const count = minutes / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

const samenessOf = memoise(({ copy }: Post) => sameness(copy ?? ''));

function* repeated({ posts, channels }: Group, within: string): Iterable<Problem> {
  const days = minutesOf(within) / 1440;
  const last = new Map<string, Dated>();
  for (const post of posts) {
    const copy = samenessOf(post);
    if (copy === '') continue;
    const before = last.get(copy);
    last.set(copy, post);
    if (!before || dayNumber(post.date) - dayNumber(before.date) > days) continue;
    const message = `The same text goes out within ${days} days on the same channel.`;
    yield {
      ...about(post, channels, message, { limit: days }),
      place: placeOfText(post, 'copy'),
      field: 'copy',
    };
  }
}

/** How many periods of one sort another can touch. */
const touched: Readonly<Record<Period, Readonly<Record<Period, number>>>> = {
  day: { day: 1, week: 1, month: 1 },
  week: { day: 7, week: 1, month: 2 },
  month: { day: 31, week: 6, month: 1 },
};

/** The most posts that a period can have where each period of another sort has at most `max`. */
const mostIn = (period: Period, max: number, per: Period): number => max * touched[period][per];

/** How often, and how far apart, posts go out. */
export const cadence: RuleKind<Options, 'calendar'> = {
  reads: 'calendar',
  slots: ['count', 'limit'],
  *check(posts, options, practice) {
    const { per = 'week', each = 'channel', min, max, gap, repeats } = options;
    const planned = posts.filter(({ stage }) => stage !== 'cancelled');
    for (const post of planned) {
      const unknown =
        post.date === null ? 'date' : each === 'channel' && post.channels.length === 0 ? 'channels' : null;
      if (!unknown) continue;
      yield {
        place: post.places.post,
        post,
        message: `The post has no ${unknown}, so it was not counted.`,
        unknown,
      };
    }
    const dated = planned.filter((post): post is Dated => post.date !== null);
    for (const group of groupsOf(dated, each)) {
      if (max !== undefined) yield* tooMany(group, per, max);
      if (min !== undefined) yield* tooFew(group, per, min);
      if (gap !== undefined) yield* tooClose(group, gap, practice);
      if (repeats !== undefined) yield* repeated(group, repeats);
    }
  },
  compare(before, after) {
    if ((before.each ?? 'channel') !== (after.each ?? 'channel')) return 'mixed';
    const [old, now] = [before.per ?? 'week', after.per ?? 'week'];
    const least =
      old === now || !before.min || !after.min ? rising(before.min ?? 0, after.min ?? 0) : 'mixed';
    return together([
      least,
      optional(before.max, after.max, (first, second) =>
        effectOf(mostIn(old, second, now) <= first, mostIn(now, first, old) <= second),
      ),
      rising(before.gap ? minutesOf(before.gap) : 0, after.gap ? minutesOf(after.gap) : 0),
      optional(before.repeats, after.repeats, (first, second) => rising(minutesOf(first), minutesOf(second))),
    ]);
  },
};
