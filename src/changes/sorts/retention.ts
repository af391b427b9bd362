import type { Clock, Minimum, Schedule } from '../../model/generated.ts';
import { isShorter, periodInWords } from '../../model/period.ts';
import {
  choice,
  demanding,
  effectOf,
  optional,
  reaching,
  together,
  type Effect,
} from '../../model/effect.ts';
import { hasId, inList, originOf } from '../places.ts';
import { of, wording, type PlainKey, type Sort } from '../sort.ts';
import type { World } from '../world.ts';

const scheduleKey = of<Schedule>();
const minimumKey = of<Minimum>();

/** The effect of another period: a longer one keeps what the shorter one keeps. */
const periods = (before: string, after: string): Effect =>
  effectOf(!isShorter(after, before), !isShorter(before, after));

const triggers = (clock: Clock): readonly string[] => (typeof clock === 'string' ? [clock] : clock.latest);
/** Of several triggers the latest counts, so that one more never begins a clock earlier; but it may not have happened. */
const clocks = (before: Clock, after: Clock): Effect => {
  const effect = demanding(triggers(before), triggers(after));
  return effect === 'neutral' ? 'neutral' : 'mixed';
};
const ends = choice<Schedule['then']>(['destroy', 'review', 'archive']);
const methods = {
  electronic: ['delete', 'delete-and-attest', 'clear', 'purge', 'crypto-erase', 'destroy'],
  physical: ['shred', 'pulp', 'pulverise', 'burn', 'incinerate'],
} as const;

function ways(before: Schedule['method'], after: Schedule['method']): Effect {
  const electronic = choice<(typeof methods.electronic)[number]>(methods.electronic);
  return together([
    optional(before?.electronic, after?.electronic, electronic),
    // Every way to destroy paper destroys it.
    optional(before?.physical, after?.physical, () => 'neutral'),
  ]);
}

/** Only what counsel confirmed makes anything due. */
const confirmations = (before: Schedule['confirmed'], after: Schedule['confirmed']): Effect =>
  effectOf(!after || !!before, !before || !!after);

const keptFor = ({ keep: before }: { keep: string }, { keep: after }: { keep: string }): string =>
  ` now keeps for ${periodInWords(after)} instead of ${periodInWords(before)}`;

const scheduleKeys: { readonly [Name in keyof Schedule]-?: PlainKey<Schedule> } = {
  id: wording('its id'),
  keep: { ...scheduleKey('keep', 'how long it keeps', periods), says: keptFor },
  after: scheduleKey('after', 'from when it counts', clocks),
  // oxlint-disable-next-line unicorn/no-thenable -- the schedule's own key
  then: scheduleKey('then', 'what happens then', ends),
  method: scheduleKey('method', 'how copies are destroyed', ways),
  stages: scheduleKey('stages', 'who must agree to destruction', demanding),
  // The minimums of the obligations it names are kept too.
  authority: scheduleKey('authority', 'the obligations behind it', demanding),
  minors: scheduleKey('minors', 'what holds for minors', (before, after) =>
    optional(before, after, (old, now) => periods(old.afterMajority, now.afterMajority)),
  ),
  confirmed: scheduleKey('confirmed', 'its confirmation by counsel', confirmations),
  title: wording('its title'),
  citation: wording('its citation'),
  confidence: wording('how its citation was checked'),
};

/** The effect of following another schedule. */
export function compareSchedules(before: Schedule, after: Schedule): Effect {
  return together(Object.values(scheduleKeys).map(({ compare }) => compare(before, after)));
}

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
    minors: minimumKey('minors', 'what it asks for minors', (before, after) =>
      optional(before, after, (old, now) => periods(old.afterMajority, now.afterMajority)),
    ),
    classes: minimumKey('classes', 'the classes it covers', demanding),
    jurisdictions: minimumKey('jurisdictions', 'where it applies', reaching),
    specialties: minimumKey('specialties', 'the specialties it binds', reaching),
    citation: wording('its citation'),
    confidence: wording('how its citation was checked'),
    verified: wording('the day on which it was last checked'),
  },
};
