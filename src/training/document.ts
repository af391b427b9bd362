import type { Course, WhenItGoesWrong } from '../model/generated.ts';
import type { PlacedCourse } from '../model/training.ts';
import type { ReadDocument } from '../read/document.ts';
import { extended, lockedEntries, type Shipped } from '../read/extend.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { courseEffects } from './effects.ts';

/** What the training documents of a practice say, inheritance resolved. */
export interface Curriculum {
  readonly courses: readonly PlacedCourse[];
  /** What to do when something went out that should not have; null where no document says. */
  readonly incident: WhenItGoesWrong | null;
  readonly problems: readonly DocumentProblem[];
}

/** Resolves training documents. */
export function curriculumOf(documents: readonly ReadDocument[], shipped: Shipped): Curriculum {
  const { reads, problems } = extended(documents, 'training', shipped);
  const incidents = reads.flatMap(({ document }) =>
    document?.kind === 'training' && document.incident ? [document.incident] : [],
  );
  const since = reads
    .flatMap(({ document }) => (document?.kind === 'training' && document.since ? [document.since] : []))
    .at(-1);
  const courses = lockedEntries<Course>(reads, 'courses', courseEffects);
  return {
    courses: courses.entries.map(({ entry, place }) => ({
      course: since && !entry.locked ? { since, ...entry } : entry,
      place,
    })),
    incident: incidents.at(-1) ?? null,
    problems: [...problems, ...courses.problems],
  };
}
