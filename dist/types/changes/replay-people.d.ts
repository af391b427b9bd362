import type { OverduePerson } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
/**
 * The people who hold, or need not hold, a course before a change, and must take it after: of each course once.
 *
 * @param reworded Clauses that are written otherwise and ask the same: nobody has to learn them anew.
 */
export declare function replayPeople(before: Practice, after: Practice, reworded: ReadonlySet<string>): OverduePerson[];
