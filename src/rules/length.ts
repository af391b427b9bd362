import { boundsOf, compareBounds, isWithin, wanted, type Bound } from './bounds.ts';
import { channelOf } from './channels.ts';
import type { Unit } from './counting.ts';
import { counters, unitNames } from './counting.ts';
import type { OptionsOf, RuleKind } from './kind.ts';
import { textsOf } from './texts.ts';

type Options = OptionsOf<'length'>;

function boundsOn(channels: readonly string[], options: Options): Bound<Unit>[] {
  const { field = 'copy', count = 'channel' } = options;
  const limitsOf = (channel: string) => channelOf(channel)?.[field] ?? [];
  const unitOn = (channel: string | undefined): Unit => {
    if (count !== 'channel') return count;
    return (channel === undefined ? undefined : limitsOf(channel)[0]?.unit) ?? 'characters';
  };
  return boundsOf({ channels }, options, limitsOf, unitOn);
}

/** What `max: channel` asks of a post without channels, as a bound like no other. */
const channelsGiven = { side: 'max', limit: 0, unit: 'a channel given' } as const;

/** Units of which a text never has less than of those after them. */
const longer: readonly Unit[] = ['bytes', 'utf-16', 'characters', 'graphemes'];

/** Whether a text never has less of one unit than of another. Of words it has the fewest, but for some scripts. */
function isNeverLess(one: string, other: string): boolean {
  const [first, second] = [longer.indexOf(one as Unit), longer.indexOf(other as Unit)];
  if (other === 'words' && first >= 0 && one !== 'graphemes') return true;
  return one === other || (first >= 0 && first <= second);
}

/** How long a text may be, counted as each channel counts. */
export const length: RuleKind<Options, 'post'> = {
  reads: 'post',
  slots: ['length', 'limit'],
  *check(post, options) {
    const { field = 'copy' } = options;
    if (options.max === 'channel' && post.channels.length === 0) {
      const message = 'No channel is given, so its limit is not known.';
      yield { place: post.places.post, message, unknown: 'channel' };
    }
    const bounds = boundsOn(post.channels, options);
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
  compare(before, after) {
    if ((before.field ?? 'copy') !== (after.field ?? 'copy')) return 'mixed';
    const asked = (options: Options, channels: readonly string[]) => {
      const bounds = boundsOn(channels, options);
      return options.max === 'channel' && channels.length === 0 ? [...bounds, channelsGiven] : bounds;
    };
    return compareBounds<Options, Unit | 'a channel given'>(before, after, asked, isNeverLess);
  },
};
