import type { Course } from '../../model/generated.ts';
import { isShorter } from '../../model/period.ts';
import { packs } from '../../policy/packs.generated.ts';
import { allowing, choice, demanding, effectOf, rising, type Effect } from '../../rules/effect.ts';
import { curriculumOf } from '../../training/document.ts';
import { courseDefaults } from '../../training/standing.ts';
import { hasId, inList, originOf } from '../places.ts';
import { of, wording, type Sort } from '../sort.ts';

const key = of<Course>();

/** The effect on whom a course is asked of: an empty list is everybody. */
function reach<Item>(before: readonly Item[] = [], after: readonly Item[] = []): Effect {
  const words = (items: readonly Item[]): string[] => items.map((item) => JSON.stringify(item));
  if (before.length > 0 && after.length > 0) return demanding(words(before), words(after));
  return effectOf(after.length === 0, before.length === 0);
}

/** The effect of another period: a shorter one asks for more. */
const sooner = (before: string, after: string): Effect =>
  effectOf(!isShorter(before, after), !isShorter(after, before));

const how = ({ every = courseDefaults.every }: Course): string => every;

/** The effect on how often it is taken; once for good asks for least. */
function often(before: Course, after: Course): Effect {
  const [old, now] = [how(before), how(after)];
  if (old === 'once' || now === 'once') return effectOf(old === 'once', now === 'once');
  return sooner(old, now);
}

const leads = choice<NonNullable<Course['led']>>(['self', 'expert']);
const some = <Item>(items: readonly Item[] = []): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;

const taught = ({ covers = {} }: Course): string[] => [...(covers.rules ?? []), ...(covers.authority ?? [])];

/** Courses: each asks people to learn something, again and again. */
export const courses: Sort<Course> = {
  document: 'training',
  sort: 'course',
  entriesOf: (world) =>
    curriculumOf(world.documents, packs).courses.map(({ course, place }) => ({
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
    title: wording('its title'),
    about: wording('what it is about'),
    channels: key('channels', 'its channels', reach),
    audience: key('audience', 'who takes it', reach),
    covers: {
      called: 'what it teaches',
      compare: (before, after) => demanding(taught(before), taught(after)),
    },
    every: { called: 'how often it is taken', compare: often },
    grace: key('grace', 'how long it may wait', (before, after) =>
      sooner(before ?? courseDefaults.grace, after ?? courseDefaults.grace),
    ),
    led: key('led', 'who leads it', (before, after) => leads(before ?? 'self', after ?? 'self')),
    evidence: key('evidence', 'what shows that it was taken', (before, after) =>
      allowing(some(before), some(after)),
    ),
    passMark: key('passMark', 'how much must be right', (before, after) =>
      rising(before ?? courseDefaults.passMark, after ?? courseDefaults.passMark),
    ),
    risks: wording('the risks it tells of'),
    questions: wording('its questions'),
    authority: wording('the obligations behind it'),
    citation: wording('its citation'),
    confidence: wording('how its citation was checked'),
    verified: wording('when its law was checked'),
  },
};
