import type { OverduePerson } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import { matrixOf, type Asked } from '../training/matrix.ts';

const keyOf = ({ person, course }: Asked): string => `${person}\0${course.id}`;

/**
 * The people who hold, or need not hold, a course before a change, and must take it after: of each course once.
 *
 * @param reworded Clauses that are written otherwise and ask the same: nobody has to learn them anew.
 */
export function replayPeople(
  before: Practice,
  after: Practice,
  reworded: ReadonlySet<string>,
): OverduePerson[] {
  const isOnlyReworded = ({ standing: { state, clauses } }: Asked): boolean =>
    state === 'due' && clauses.length > 0 && clauses.every(({ clause }) => reworded.has(clause));
  const isOverdue = (asked: Asked): boolean => asked.standing.state !== 'current' && !isOnlyReworded(asked);
  const were = new Set(matrixOf(before, before.asOf).filter(isOverdue).map(keyOf));
  return matrixOf(after, after.asOf)
    .filter((asked) => isOverdue(asked) && !were.has(keyOf(asked)))
    .map(({ person, course }) => ({ person, course: course.id }));
}
