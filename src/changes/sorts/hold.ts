import type { Hold, Scope } from '../../model/generated.ts';
import { allowing, effectOf, opposite, together, type Effect } from '../../rules/effect.ts';
import { listed } from '../places.ts';
import { hidden, of, wording, type Sort } from '../sort.ts';

const key = of<Hold>();

/** A wider scope keeps more from destruction; a key that is not given does not narrow it. */
export function compareScopes(before: Scope, after: Scope): Effect {
  const lists = ['records', 'channels', 'tags', 'campaigns'] as const;
  const [from, to] = [
    [before.from ?? '', after.from ?? ''],
    [before.to ?? '9', after.to ?? '9'],
  ] as const;
  return together([
    ...lists.map((name) => opposite(allowing<string>(before[name], after[name]))),
    effectOf(from[1] <= from[0], from[0] <= from[1]),
    effectOf(to[1] >= to[0], to[0] >= to[1]),
  ]);
}

/** Legal holds: each keeps records from destruction until two roles release it. */
export const holds: Sort<Hold> = {
  document: 'holds',
  sort: 'hold',
  entriesOf: ({ documents }) => listed<Hold>(documents, 'holds', 'holds', ({ id }) => `The hold ${id}`),
  added: () => 'stricter',
  removed: () => 'looser',
  keys: {
    id: wording('its id'),
    matter: hidden('its matter'),
    scope: key('scope', 'what it covers', compareScopes),
    issued: key('issued', 'when and by whom it was issued', (before, after) =>
      effectOf(after.on <= before.on, before.on <= after.on),
    ),
    released: key('released', 'its release', (before, after) =>
      // A later release keeps for longer; who released decides whether it counts.
      before && after && JSON.stringify(before.by) !== JSON.stringify(after.by)
        ? 'mixed'
        : effectOf((after?.on ?? '9') >= (before?.on ?? '9'), (before?.on ?? '9') >= (after?.on ?? '9')),
    ),
    custodians: wording('who was told of it'),
  },
};
