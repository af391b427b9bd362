import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { type Reach } from './shelf.ts';
/**
 * Documents that know what they build on beside what ships: files of the repository, and copies of documents of
 * others, near and far.
 * @param own all documents of a practice; those of other kinds are given back as they are
 */
export declare function withBases(own: readonly ReadDocument[], reach: Reach): Promise<{
    readonly documents: readonly ReadDocument[];
    readonly loaded: readonly ReadDocument[];
    readonly problems: readonly DocumentProblem[];
}>;
