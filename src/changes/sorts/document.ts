import type { PeopleByRole, PolicyChange, PolicyDocument } from '../../model/generated.ts';
import { allowing, demanding, effectOf, optional, together, type Effect } from '../../model/effect.ts';
import { isRecord } from '../words.ts';
import { wording, type Entry, type Key, type Sort } from '../sort.ts';
import type { World } from '../world.ts';

/** What every document says of itself. */
type Head = Pick<PolicyDocument, 'version' | 'effective' | 'expires' | 'owner' | 'changes' | 'extends'>;

type Kind = PolicyChange['document'];

/** Documents of registers say little of themselves, and chaperone.yaml is a sort of its own. */
const headed: readonly Kind[] = ['policy', 'records', 'retention', 'responsibilities', 'training'];

const roles = (before: PeopleByRole | undefined, after: PeopleByRole | undefined): Effect =>
  optional(before, after, (old, now) =>
    together([optional(old.anyOf, now.anyOf, allowing), demanding(old.allOf, now.allOf)]),
  );

const approvals = (before: Head['changes'] = {}, after: Head['changes'] = {}): Effect =>
  together([
    roles(before.looser, after.looser),
    roles(before.stricter, after.stricter),
    roles(before.neutral, after.neutral),
  ]);

/** A first day that has come, before and after, decides about no post to come. */
const begins: Key<Head>['compare'] = ({ effective: before }, { effective: after }, { asOf }) =>
  before <= asOf && after <= asOf ? 'neutral' : effectOf(after <= before, before <= after);

const keys: { readonly [Name in keyof Head]-?: Key<Head> } = {
  version: wording('its version'),
  owner: wording('who answers for it'),
  extends: wording('what it builds on'),
  effective: { called: 'its first day', compare: begins },
  expires: {
    called: 'the day on which it ends',
    compare: ({ expires: before = '9' }, { expires: after = '9' }) =>
      effectOf(after >= before, before >= after),
  },
  changes: {
    called: 'who must approve changes',
    compare: (before, after) => approvals(before.changes, after.changes),
  },
};

function entriesOf({ documents }: World, kind: Kind): Entry<Head>[] {
  return documents.flatMap((read) => {
    const value: unknown = read.tree.value;
    if (!isRecord(value) || value['kind'] !== kind) return [];
    const id = typeof value['id'] === 'string' ? value['id'] : read.source.path;
    return [
      {
        id,
        name: `The document ${id} (${read.source.path})`,
        origin: id,
        value: value as unknown as Head,
        placeOf: (key) => read.placeOf(key === undefined ? ['id'] : [key]),
      },
    ];
  });
}

/** The documents themselves; what stands in them is told by its own sort. */
export const documents: readonly Sort<Head>[] = headed.map((kind) => ({
  document: kind,
  sort: 'document',
  entriesOf: (world) => entriesOf(world, kind),
  // Whom it names for changes goes with it; what else stands in it is told by itself.
  added: ({ changes }) => approvals(undefined, changes),
  removed: ({ changes }) => approvals(changes, undefined),
  keys,
}));
