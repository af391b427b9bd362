import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { type Reach } from './shelf.ts';
/** A policy with those it extends, in the order in which it names them. */
export interface PolicyNode {
    readonly read: ReadDocument;
    readonly bases: readonly PolicyNode[];
    /** Whether everything it extends, near and far, could be loaded. */
    readonly isWhole: boolean;
}
/** What a document says it extends, with the index of each in its list. */
export declare function referencesOf({ tree, }: ReadDocument): {
    readonly reference: string;
    readonly index: number;
}[];
/** Loads everything that policies extend. A policy that another one extends is no root itself. */
export declare function loadPolicies(roots: readonly ReadDocument[], reach: Reach): Promise<{
    nodes: PolicyNode[];
    loaded: readonly ReadDocument[];
    problems: DocumentProblem[];
}>;
