import type { RecordClass } from '../../model/generated.ts';
import { choice, demanding, together, type Effect } from '../../model/effect.ts';
import { hasId, inList, originOf } from '../places.ts';
import { of, wording, type Sort } from '../sort.ts';
import type { Comparing, World } from '../world.ts';
import { compareSchedules } from './retention.ts';

const key = of<RecordClass>();
const answers = choice<RecordClass['businessRecord']>(['no', 'ask', 'yes']);

const scheduleOf = ({ records }: World, id: string | undefined) =>
  records.schedules.find(({ entry }) => entry.id === id)?.entry;

/** Another schedule: what it asks beside what the one before asked. Without one, nothing is ever due. */
function another(before: RecordClass, after: RecordClass, { before: old, after: now }: Comparing): Effect {
  const [first, second] = [scheduleOf(old, before.schedule), scheduleOf(now, after.schedule)];
  return first && second ? compareSchedules(first, second) : 'mixed';
}

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
    id: wording('its id'),
    when: key('when', 'what falls into it', (before, after) => (before === after ? 'neutral' : 'unknown')),
    schedule: { called: 'its schedule', compare: another },
    businessRecord: key('businessRecord', 'whether it is a business record', answers),
    legalHealthRecord: key('legalHealthRecord', 'whether it is part of the legal health record', answers),
    designatedRecordSet: key(
      'designatedRecordSet',
      'whether it is part of the designated record set',
      answers,
    ),
    media: key('media', 'the copies it has', (before = ['electronic'], after = ['electronic']) =>
      together([demanding<string>(before, after)]),
    ),
    authority: wording('the obligations it serves'),
    custodian: wording('who keeps it'),
    goesTo: wording('where it goes'),
    title: wording('its title'),
    words: wording('its words'),
    citation: wording('its citation'),
    confidence: wording('how its citation was checked'),
  },
};
