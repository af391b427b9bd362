import type { Hold, PracticeDocument, Scope } from '../model/generated.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { type RecordState } from './state.ts';
/** The people who may hold or release together: two, with different roles, one of which owns holds. */
export declare function isTwoRoles(by: readonly string[], { people, roles }: PracticeDocument): boolean;
/**
 * Whether a hold is in force on a day. One that was issued wrongly holds all the same; one that was released wrongly
 * still holds.
 */
export declare function isInForce({ issued, released }: Hold, asOf: string, practice: PracticeDocument): boolean;
/** Whether a hold covers a record. What is not known of it counts as covered; what is still out reaches into every later day. */
export declare function covers(scope: Scope, state: RecordState, dayOf: (instant: number) => string): boolean;
/** The holds of all documents of that kind. */
export declare function holdsIn(documents: readonly ReadDocument[]): Hold[];
/** Holds that were not issued or released by two people with the roles for it. */
export declare function holdProblems(documents: readonly ReadDocument[], practice: PracticeDocument): DocumentProblem[];
