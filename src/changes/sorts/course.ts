import type { Course } from '../../model/generated.ts';
import { periodInWords } from '../../model/period.ts';
import { courseEffects } from '../../training/effects.ts';
import { courseDefaults } from '../../training/standing.ts';
import { hasId, inList, originOf } from '../places.ts';
import { keyOf, lock, type Sort } from '../sort.ts';

const key = keyOf(courseEffects);

const often = (every: string): string => (every === 'once' ? 'once' : `every ${periodInWords(every)}`);

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
    id: key('id', 'its id'),
    every: {
      ...key('every', 'how often it is taken'),
      says: ({ every: before = courseDefaults.every }, { every: after = courseDefaults.every }) =>
        ` is now taken ${often(after)} instead of ${often(before)}`,
    },
    grace: key('grace', 'how long it may be late'),
    since: key('since', 'the day from which it is asked for'),
    audience: key('audience', 'who takes it'),
    channels: key('channels', 'the channels it is about'),
    covers: key('covers', 'the clauses it teaches'),
    led: key('led', 'who leads it'),
    evidence: key('evidence', 'what shows that it was taken'),
    passMark: key('passMark', 'its pass mark'),
    locked: { ...key('locked', 'its lock'), ...lock },
    title: key('title', 'its title'),
    about: key('about', 'what it is about'),
    risks: key('risks', 'the risks it names'),
    questions: key('questions', 'its questions'),
    authority: key('authority', 'the obligations it serves'),
    citation: key('citation', 'its citation'),
    confidence: key('confidence', 'how its citation was checked'),
    verified: key('verified', 'the day on which its law was last checked'),
  },
};
