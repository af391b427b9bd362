import type { Hold } from '../../model/generated.ts';
import { compareScopes } from '../../records/compare.ts';
import { effectOf } from '../../model/effect.ts';
import { listed } from '../places.ts';
import { hidden, of, wording, type Sort } from '../sort.ts';

const key = of<Hold>();

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
    attested: wording('when it was last confirmed'),
  },
};
