import type { OverduePerson } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import { matrixOf, type Asked } from '../training/matrix.ts';

const keyOf = ({ person, course }: Asked): string => `${person}\0${course.id}`;

/** The people who hold, or need not hold, a course before a change, and must take it after: of each course once. */
export function replayPeople(before: Practice, after: Practice): OverduePerson[] {
  const isOverdue = ({ standing }: Asked): boolean => standing.state !== 'current';
  const were = new Set(matrixOf(before, before.asOf).filter(isOverdue).map(keyOf));
  return matrixOf(after, after.asOf)
    .filter((asked) => isOverdue(asked) && !were.has(keyOf(asked)))
    .map(({ person, course }) => ({ person, course: course.id }));
}
