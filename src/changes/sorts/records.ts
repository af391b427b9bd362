import type { RecordClass } from '../../model/generated.ts';
import { classEffects } from '../../records/effects.ts';
import { hasId, inList, originOf } from '../places.ts';
import { lock, type Key, type Sort } from '../sort.ts';
import type { World } from '../world.ts';

const schedulesOf =
  ({ records }: World) =>
  (id: string | undefined) =>
    records.schedules.find(({ entry }) => entry.id === id)?.entry;

const key = (name: keyof RecordClass, called: string): Key<RecordClass> => ({
  called,
  compare: (old, now, { before, after }) =>
    classEffects(schedulesOf(before), schedulesOf(after))[name](old, now),
});

/** What is a record, and which schedule it follows. A class more or less moves records in and out of others. */
export const classes: Sort<RecordClass> = {
  document: 'records',
  sort: 'class',
  entriesOf: (world) =>
    world.records.classes.map(({ entry, place }) => ({
      id: entry.id,
      name: `The class of records “${entry.title}” (${entry.id})`,
      origin: originOf(world, place),
      value: entry,
      placeOf: inList(world, place, 'classes', hasId(entry.id)),
    })),
  added: () => 'mixed',
  removed: () => 'mixed',
  keys: {
    id: key('id', 'its id'),
    when: key('when', 'what falls into it'),
    schedule: key('schedule', 'its schedule'),
    businessRecord: key('businessRecord', 'whether it is a business record'),
    legalHealthRecord: key('legalHealthRecord', 'whether it is part of the legal health record'),
    designatedRecordSet: key('designatedRecordSet', 'whether it is part of the designated record set'),
    media: key('media', 'the copies it has'),
    locked: { ...key('locked', 'its lock'), ...lock },
    authority: key('authority', 'the obligations it serves'),
    custodian: key('custodian', 'who keeps it'),
    goesTo: key('goesTo', 'where it goes'),
    title: key('title', 'its title'),
    words: key('words', 'its words'),
    citation: key('citation', 'its citation'),
    confidence: key('confidence', 'how its citation was checked'),
  },
};
