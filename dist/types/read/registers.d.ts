import { type Authorizations, type Waivers } from '../model/registers.ts';
import type { ReadDocument } from './document.ts';
import type { DocumentProblem } from './problem.ts';
/**
 * The permissions of all documents of that kind together; null where there is no such document. One whose kind cannot
 * be told, because it is broken, may be one.
 */
export declare function authorizationsIn(documents: readonly ReadDocument[]): Authorizations | null;
/** Ids that permissions of several documents share. */
export declare function sharedIds({ all }: Authorizations): DocumentProblem[];
/** The waivers of all documents of that kind together; null where there is none. */
export declare function waiversIn(documents: readonly ReadDocument[]): Waivers | null;
