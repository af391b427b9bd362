import type { Directory, Files, PracticeDocument } from '../../model/generated.ts';
import { allowing, demanding, opposite, together, type Effect } from '../../model/effect.ts';
import { wording, type Key, type Sort } from '../sort.ts';

type Keys = { readonly [Name in keyof PracticeDocument]-?: Key<PracticeDocument> };

/** A key on which conditions of rules may turn, so that nothing can be said by looking. */
const asked = (name: keyof PracticeDocument, called: string): Key<PracticeDocument> => ({
  called,
  compare: (before, after) =>
    JSON.stringify(before[name]) === JSON.stringify(after[name]) ? 'neutral' : 'mixed',
});

/** What may appear in posts. */
function directories(before: Directory = {}, after: Directory = {}): Effect {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Directory)[];
  return together(names.map((name) => opposite(demanding(before[name], after[name]))));
}

/** Fewer files are looked at where fewer are named; globs are compared as they are written. */
function files(before: Files = {}, after: Files = {}): Effect {
  const folder = (before.registers ?? '') === (after.registers ?? '') ? 'neutral' : 'mixed';
  return together([
    opposite(allowing(before.calendars, after.calendars)),
    opposite(allowing(before.policies, after.policies)),
    folder,
  ]);
}

const keys: Keys = {
  $schema: wording('its schema'),
  kind: wording('its kind'),
  id: wording('its id'),
  version: wording('its version'),
  effective: wording('its first day'),
  owner: wording('who answers for it'),
  name: wording('its name'),
  versions: wording('how versions rise'),
  timeZone: asked('timeZone', 'its time zone'),
  dateOrder: asked('dateOrder', 'how dates are read'),
  languages: asked('languages', 'its languages'),
  jurisdictions: asked('jurisdictions', 'where it practises'),
  specialties: asked('specialties', 'its specialties'),
  catchment: asked('catchment', 'how many people it draws from'),
  channels: asked('channels', 'its channels'),
  people: asked('people', 'its people'),
  roles: asked('roles', 'its roles'),
  partners: asked('partners', 'its partners'),
  calendars: asked('calendars', 'how calendars are read'),
  directory: {
    called: 'what may appear in posts',
    compare: (before, after) => directories(before.directory, after.directory),
    says: () => '. Its directory of what may appear in posts is another',
  },
  files: { called: 'where its files lie', compare: (before, after) => files(before.files, after.files) },
};

const quiet = { says: () => '. Its people are others' } as const;

/** What chaperone.yaml says. Names and numbers of people are not repeated. */
export const practice: Sort<PracticeDocument> = {
  document: 'practice',
  sort: 'practice',
  entriesOf: ({ practice: value, documents }) => {
    const read = documents.find(({ document }) => document?.kind === 'practice');
    return read
      ? [
          {
            id: value.id,
            name: 'The practice (chaperone.yaml)',
            origin: value.id,
            value,
            placeOf: (key) => read.placeOf(key === undefined ? ['id'] : [key], 'key'),
          },
        ]
      : [];
  },
  added: () => 'mixed',
  removed: () => 'mixed',
  keys: {
    ...keys,
    people: { ...keys.people, ...quiet },
    partners: { ...keys.partners, says: () => '. Its partners are others' },
  },
};
