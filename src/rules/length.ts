import { boundsOf, isWithin, wanted } from './bounds.ts';
import { channelOf } from './channels.ts';
import type { Unit } from './counting.ts';
import { counters, unitNames } from './counting.ts';
import type { OptionsOf, RuleKind } from './kind.ts';
import { textsOf } from './texts.ts';

/** How long a text may be, counted as each channel counts. */
export const length: RuleKind<OptionsOf<'length'>, 'post'> = {
  reads: 'post',
  slots: ['length', 'limit'],
  *check(post, options) {
    const { field = 'copy', count = 'channel' } = options;
    if (options.max === 'channel' && post.channels.length === 0) {
      const message = 'No channel is given, so its limit is not known.';
      yield { place: post.places.post, message, unknown: 'channels' };
    }
    const limitsOf = (channel: string) => channelOf(channel)?.[field] ?? [];
    const unitOn = (channel: string | undefined): Unit => {
      if (count !== 'channel') return count;
      return (channel === undefined ? undefined : limitsOf(channel)[0]?.unit) ?? 'characters';
    };
    const bounds = boundsOf(post, options, limitsOf, unitOn);
    for (const { field: name, text, place } of textsOf(post, field)) {
      for (const bound of bounds) {
        const length = counters[bound.unit](text);
        if (isWithin(bound, length)) continue;
        yield {
          place,
          field: name,
          message: `The text has ${length} ${unitNames[bound.unit]}; ${wanted(bound)}.`,
          slots: { length, limit: bound.limit },
          channels: bound.channels,
        };
      }
    }
  },
};
