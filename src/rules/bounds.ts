import { channels as known } from './channels.ts';
import { effectOf, together, type Effect } from '../model/effect.ts';

/** At most `max`, counted in `unit`. */
export interface Limit<Unit> {
  readonly max: number;
  readonly unit: Unit;
}

/** A bound that some of a post's channels share; no channels: it does not depend on them. */
export interface Bound<Unit> {
  readonly side: 'min' | 'max';
  readonly limit: number;
  readonly unit: Unit;
  readonly channels: readonly string[];
}

interface Options {
  readonly min?: number;
  readonly max?: number | 'channel';
  readonly channels?: readonly string[];
}

/**
 * The bounds on a post; channels that are bounded alike share one.
 * @param limitsOf the limits of a channel itself, for `max: channel`
 * @param unitOn what a channel counts
 */
export function boundsOf<Unit extends string>(
  post: { readonly channels: readonly string[] },
  { min, max, channels: only }: Options,
  limitsOf: (channel: string) => readonly Limit<Unit>[],
  unitOn: (channel: string | undefined) => Unit,
): Bound<Unit>[] {
  const asked = only ? post.channels.filter((channel) => only.includes(channel)) : post.channels;
  const bounds = new Map<string, Bound<Unit>>();
  const add = (side: 'min' | 'max', limit: number, unit: Unit, channel: string | undefined): void => {
    const key = `${side} ${limit} ${unit}`;
    const before = bounds.get(key)?.channels ?? [];
    bounds.set(key, { side, limit, unit, channels: channel === undefined ? before : [...before, channel] });
  };
  // A post without channels is still held to what does not depend on them.
  for (const channel of asked.length > 0 || only ? asked : [undefined]) {
    const unit = unitOn(channel);
    const maxima =
      max === 'channel'
        ? channel === undefined
          ? []
          : limitsOf(channel)
        : max === undefined
          ? []
          : [{ max, unit }];
    for (const each of maxima) add('max', each.max, each.unit, channel);
    if (min !== undefined) add('min', min, unit, channel);
  }
  return [...bounds.values()];
}

type Compared<Unit> = Pick<Bound<Unit>, 'side' | 'limit' | 'unit'>;

/** A channel of which nothing is known stands for all of those. */
const anyOther = 'any-other-channel';

/**
 * The effect of a change of bounds, channel by channel; a post is bounded by each of its channels.
 * @param boundsOn the bounds on a post of these channels
 * @param isNeverLess whether a text never has less of one unit than of another
 */
export function compareBounds<All extends Options, Unit extends string>(
  before: All,
  after: All,
  boundsOn: (options: All, channels: readonly string[]) => readonly Compared<Unit>[],
  isNeverLess: (one: Unit, other: Unit) => boolean,
): Effect {
  const implies = (one: Compared<Unit>, other: Compared<Unit>): boolean =>
    one.side === other.side &&
    (one.side === 'max'
      ? one.limit <= other.limit && isNeverLess(one.unit, other.unit)
      : one.limit >= other.limit && isNeverLess(other.unit, one.unit));
  const isVacuous = ({ side, limit }: Compared<Unit>): boolean => side === 'min' && limit === 0;
  const imply = (some: readonly Compared<Unit>[], others: readonly Compared<Unit>[]): boolean =>
    others.every((other) => isVacuous(other) || some.some((one) => implies(one, other)));
  const named = [...(before.channels ?? []), ...(after.channels ?? [])];
  const single = [...new Set([...Object.keys(known), ...named, anyOther])].map((channel) => [channel]);
  return together(
    [...single, []].map((channels) => {
      const [old, now] = [boundsOn(before, channels), boundsOn(after, channels)];
      return effectOf(imply(now, old), imply(old, now));
    }),
  );
}

/** Whether a value keeps within a bound. */
export function isWithin({ side, limit }: Bound<string>, value: number): boolean {
  return side === 'max' ? value <= limit : value >= limit;
}

/** The second half of a message about a bound. */
export function wanted({ side, limit }: Bound<string>): string {
  return side === 'max' ? `the limit is ${limit}` : `the rule asks for at least ${limit}`;
}
