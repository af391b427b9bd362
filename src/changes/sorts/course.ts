import type { Course } from '../../model/generated.ts';
import { isShorter, periodInWords } from '../../model/period.ts';
import { courseDefaults } from '../../training/standing.ts';
import {
  accepting,
  demanding,
  effectOf,
  reaching,
  rising,
  switched,
  together,
  type Effect,
} from '../../model/effect.ts';
import { hasId, inList, originOf } from '../places.ts';
import { of, wording, type Sort } from '../sort.ts';

const key = of<Course>();

/** A course that comes again sooner asks more; one that is taken once asks least. */
function cadence(
  before: Course['every'] = courseDefaults.every,
  after: Course['every'] = courseDefaults.every,
): Effect {
  if (before === 'once' || after === 'once') return effectOf(before === 'once', after === 'once');
  return effectOf(!isShorter(before, after), !isShorter(after, before));
}

const grace = (before: string = courseDefaults.grace, after: string = courseDefaults.grace): Effect =>
  effectOf(!isShorter(before, after), !isShorter(after, before));

const asJson = (items: readonly object[] = []): string[] => items.map((item) => JSON.stringify(item));

const covered = (before: Course['covers'] = {}, after: Course['covers'] = {}): Effect =>
  together([demanding(before.rules, after.rules), demanding(before.authority, after.authority)]);

/** What is taught to whom, and how often. */
export const courses: Sort<Course> = {
  document: 'training',
  sort: 'course',
  entriesOf: (world) =>
    (world.training?.courses ?? []).map(({ course, place }) => ({
      id: course.id,
      name: `The course “${course.title}” (${course.id})`,
      origin: originOf(world, place),
      value: course,
      placeOf: inList(world, place, 'courses', hasId(course.id)),
    })),
  added: () => 'stricter',
  removed: () => 'looser',
  keys: {
    id: wording('its id'),
    every: {
      ...key('every', 'how often it is taken', cadence),
      says: ({ every: before = courseDefaults.every }, { every: after = courseDefaults.every }) =>
        ` is now taken ${often(after)} instead of ${often(before)}`,
    },
    grace: key('grace', 'how long it may be late', grace),
    audience: key('audience', 'who takes it', (before, after) => reaching(asJson(before), asJson(after))),
    channels: key('channels', 'the channels it is about', reaching),
    covers: key('covers', 'the clauses it teaches', covered),
    led: key('led', 'who leads it', (before = 'self', after = 'self') =>
      switched(before === 'expert', after === 'expert'),
    ),
    evidence: key('evidence', 'what shows that it was taken', accepting),
    passMark: key(
      'passMark',
      'its pass mark',
      (before = courseDefaults.passMark, after = courseDefaults.passMark) => rising(before, after),
    ),
    title: wording('its title'),
    about: wording('what it is about'),
    risks: wording('the risks it names'),
    questions: wording('its questions'),
    authority: wording('the obligations it serves'),
    citation: wording('its citation'),
    confidence: wording('how its citation was checked'),
    verified: wording('the day on which its law was last checked'),
  },
};

const often = (every: string): string => (every === 'once' ? 'once' : `every ${periodInWords(every)}`);
