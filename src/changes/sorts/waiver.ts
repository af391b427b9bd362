import type { Waiver } from '../../model/generated.ts';
import { effectOf, type Effect } from '../../model/effect.ts';
import { listed } from '../places.ts';
import { hidden, of, wording, type Entry, type Sort } from '../sort.ts';

const key = of<Waiver>();

const isAccepted = ({ approvedBy }: Waiver): boolean => !!approvedBy;
const changed = (before: unknown, after: unknown): Effect => (before === after ? 'neutral' : 'mixed');

/** A waiver has no id of its own: it is for a rule and a post. */
const named = (waivers: readonly Entry<Waiver & { id: string }>[]): Entry<Waiver>[] => {
  const ordinals = new Map<string, number>();
  return waivers.map((entry) => {
    const { rule, post } = entry.value;
    const pair = `${rule} ${post}`;
    const ordinal = (ordinals.get(pair) ?? 0) + 1;
    ordinals.set(pair, ordinal);
    return { ...entry, id: ordinal === 1 ? pair : `${pair} ${ordinal}` };
  });
};

/** Accepted findings. One that nobody accepted yet allows nothing. */
export const waivers: Sort<Waiver> = {
  document: 'waivers',
  sort: 'waiver',
  entriesOf: ({ documents }) =>
    named(
      listed<Waiver & { id: string }>(
        documents,
        'waivers',
        'waivers',
        ({ rule, post }) => `The waiver of ${rule} for the post ${post}`,
      ),
    ),
  added: (waiver) => (isAccepted(waiver) ? 'looser' : 'neutral'),
  removed: (waiver) => (isAccepted(waiver) ? 'stricter' : 'neutral'),
  keys: {
    rule: wording('its rule'),
    post: wording('its post'),
    until: key('until', 'its last day', (before, after) => effectOf(after <= before, before <= after)),
    approvedBy: key('approvedBy', 'who accepted it', (before, after) =>
      effectOf(!after || !!before, !before || !!after),
    ),
    requestedBy: key('requestedBy', 'who asked for it', changed),
    content: key('content', 'what the post said', changed),
    fingerprint: key('fingerprint', 'the finding that it accepts', changed),
    sort: key('sort', 'its sort', changed),
    reason: hidden('its reason'),
  },
};
