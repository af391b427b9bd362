import type { Post } from '../model/post.ts';
import type { Limit } from './channels.ts';
import { channelOf } from './channels.ts';
import type { Unit } from './counting.ts';
import { counters, unitNames } from './counting.ts';
import type { OptionsOf, RuleKind } from './kind.ts';
import { textsOf } from './texts.ts';

type Options = OptionsOf<'length'>;

interface Bound {
  readonly side: 'min' | 'max';
  readonly limit: number;
  readonly unit: Unit;
  readonly channels: string[];
}

function boundsOn(channel: string | undefined, options: Options): Omit<Bound, 'channels'>[] {
  const { field = 'copy', min, max, count = 'channel' } = options;
  const own: readonly Limit[] = (channel !== undefined && channelOf(channel)?.[field]) || [];
  const unit = count === 'channel' ? (own[0]?.unit ?? 'characters') : count;
  const maxima = max === 'channel' ? own : max === undefined ? [] : [{ max, unit }];
  return [
    ...maxima.map((each) => ({ side: 'max' as const, limit: each.max, unit: each.unit })),
    ...(min === undefined ? [] : [{ side: 'min' as const, limit: min, unit }]),
  ];
}

/** The bounds on a post's texts; channels that count alike share one. */
function boundsOf(post: Post, options: Options): Bound[] {
  const { channels: only } = options;
  const asked = only ? post.channels.filter((channel) => only.includes(channel)) : post.channels;
  const bounds = new Map<string, Bound>();
  // A post without channels is still held to what does not depend on them.
  for (const channel of asked.length > 0 || only ? asked : [undefined]) {
    for (const bound of boundsOn(channel, options)) {
      const key = `${bound.side} ${bound.limit} ${bound.unit}`;
      const shared = bounds.get(key) ?? { ...bound, channels: [] };
      if (channel !== undefined) shared.channels.push(channel);
      bounds.set(key, shared);
    }
  }
  return [...bounds.values()];
}

/** How long a text may be, counted as each channel counts. */
export const length: RuleKind<Options, 'post'> = {
  reads: 'post',
  slots: ['length', 'limit'],
  *check(post, options) {
    if (options.max === 'channel' && post.channels.length === 0) {
      yield {
        place: post.places.post,
        message: 'No channel is given, so its limit is not known.',
        unknown: 'channels',
      };
    }
    const bounds = boundsOf(post, options);
    for (const { field, text, place } of textsOf(post, options.field ?? 'copy')) {
      for (const { side, limit, unit, channels } of bounds) {
        const length = counters[unit](text);
        if (side === 'max' ? length <= limit : length >= limit) continue;
        const ask = side === 'max' ? `the limit is ${limit}` : `the rule asks for at least ${limit}`;
        yield {
          place,
          field,
          message: `The text has ${length} ${unitNames[unit]}; ${ask}.`,
          slots: { length, limit },
          channels,
        };
      }
    }
  },
};
