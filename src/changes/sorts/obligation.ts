import type { KnownObligation } from '../../policy/obligations.ts';
import { effectOf } from '../../model/effect.ts';
import { of, wording, type Sort } from '../sort.ts';
import { hasId, inList, originOf } from '../places.ts';

type Obligation = Omit<KnownObligation, 'place' | 'isOwn'>;

const key = of<Obligation>();

/** What the practice must do. An obligation that does not apply need not be served. */
export const obligations: Sort<Obligation> = {
  document: 'responsibilities',
  sort: 'obligation',
  entriesOf: (world) =>
    [...world.registry.values()].map(({ place, isOwn: _isOwn, ...value }) => ({
      id: value.id,
      name: `The obligation “${value.title}” (${value.id})`,
      origin: originOf(world, place),
      value,
      placeOf: inList(world, place, 'obligations', hasId(value.id)),
    })),
  added: ({ notApplicable }) => (notApplicable ? 'neutral' : 'stricter'),
  removed: ({ notApplicable }) => (notApplicable ? 'neutral' : 'looser'),
  keys: {
    id: wording('its id'),
    notApplicable: key('notApplicable', 'why it does not apply', (before, after) =>
      effectOf(!after || !!before, !before || !!after),
    ),
    jurisdiction: key('jurisdiction', 'where it applies', (before, after) =>
      before === after ? 'neutral' : 'mixed',
    ),
    binds: key('binds', 'whom it binds', (before, after) => (before === after ? 'neutral' : 'mixed')),
    title: wording('its title'),
    citation: wording('its citation'),
    effective: wording('the day from which it applies'),
    verified: wording('the day on which it was last checked'),
    link: wording('its address'),
    confidence: wording('how its citation was checked'),
    owner: wording('who answers for it'),
  },
};
