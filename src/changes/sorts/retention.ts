import type { Minimum, Schedule } from '../../model/generated.ts';
import { demanding, reaching } from '../../model/effect.ts';
import { periodInWords } from '../../model/period.ts';
import { clocks, forMinors, periods, scheduleEffects } from '../../records/effects.ts';
import { hasId, inList, originOf } from '../places.ts';
import { keyOf, lock, of, wording, type PlainKey, type Sort } from '../sort.ts';
import type { World } from '../world.ts';

const key = keyOf(scheduleEffects);
const minimumKey = of<Minimum>();

const keptFor = ({ keep: before }: { keep: string }, { keep: after }: { keep: string }): string =>
  ` now keeps for ${periodInWords(after)} instead of ${periodInWords(before)}`;

const scheduleKeys: { readonly [Name in keyof Schedule]-?: PlainKey<Schedule> } = {
  id: key('id', 'its id'),
  keep: { ...key('keep', 'how long it keeps'), says: keptFor },
  after: key('after', 'from when it counts'),
  // oxlint-disable-next-line unicorn/no-thenable -- the schedule's own key
  then: key('then', 'what happens then'),
  method: key('method', 'how copies are destroyed'),
  stages: key('stages', 'who must agree to destruction'),
  authority: key('authority', 'the obligations behind it'),
  minors: key('minors', 'what holds for minors'),
  confirmed: key('confirmed', 'its confirmation by counsel'),
  locked: { ...key('locked', 'its lock'), ...lock },
  title: key('title', 'its title'),
  citation: key('citation', 'its citation'),
  confidence: key('confidence', 'how its citation was checked'),
};

const isFollowed = ({ id }: Schedule, { records }: World): boolean =>
  records.classes.some(({ entry }) => entry.schedule === id);

/** How long records are kept. A schedule that no class follows decides nothing. */
export const schedules: Sort<Schedule> = {
  document: 'retention',
  sort: 'schedule',
  entriesOf: (world) =>
    world.records.schedules.map(({ entry, place }) => ({
      id: entry.id,
      name: `The schedule “${entry.title}” (${entry.id})`,
      origin: originOf(world, place),
      value: entry,
      placeOf: inList(world, place, 'schedules', hasId(entry.id)),
    })),
  added: (schedule, { after }) => (isFollowed(schedule, after) ? 'mixed' : 'neutral'),
  removed: (schedule, { before }) => (isFollowed(schedule, before) ? 'mixed' : 'neutral'),
  keys: scheduleKeys,
};

/** The least that the law asks. */
export const minimums: Sort<Minimum> = {
  document: 'retention',
  sort: 'minimum',
  entriesOf: (world) =>
    world.records.minimums.map(({ entry, place }) => ({
      id: `${entry.authority}: ${entry.title}`,
      name: `The minimum “${entry.title}” (${entry.authority})`,
      origin: originOf(world, place),
      value: entry,
      placeOf: inList(
        world,
        place,
        'minimums',
        (item) => (item as Minimum).authority === entry.authority && (item as Minimum).title === entry.title,
      ),
    })),
  added: () => 'stricter',
  removed: () => 'looser',
  keys: {
    authority: wording('the obligation'),
    title: wording('its title'),
    keep: { ...minimumKey('keep', 'how long is asked', periods), says: keptFor },
    after: minimumKey('after', 'from when it counts', clocks),
    minors: minimumKey('minors', 'what it asks for minors', forMinors),
    classes: minimumKey('classes', 'the classes it covers', demanding),
    jurisdictions: minimumKey('jurisdictions', 'where it applies', reaching),
    specialties: minimumKey('specialties', 'the specialties it binds', reaching),
    citation: wording('its citation'),
    confidence: wording('how its citation was checked'),
    verified: wording('the day on which it was last checked'),
  },
};
