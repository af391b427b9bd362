import type { OverduePerson } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
/** The people who hold, or need not hold, a course before a change, and must take it after: of each course once. */
export declare function replayPeople(before: Practice, after: Practice): OverduePerson[];
