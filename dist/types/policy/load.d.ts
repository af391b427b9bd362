import type { SourceText } from '../model/place.ts';
import type { ReadDocument } from '../read/document.ts';
import { type Copies } from '../read/lock.ts';
import type { DocumentProblem } from '../read/problem.ts';
/** A policy with those it extends, in the order in which it names them. */
export interface PolicyNode {
    readonly read: ReadDocument;
    readonly bases: readonly PolicyNode[];
    /** Whether everything it extends, near and far, could be loaded. */
    readonly isWhole: boolean;
}
/** Answers for a file of the repository: its text, or what is wrong with it; null where there is none. */
export type Load = (path: string) => Promise<{
    readonly source: SourceText | null;
    readonly problem: DocumentProblem | null;
    /** The SHA-256 of its bytes, in hex; asked for where the file is a copy that chaperone.lock vouches for. */
    readonly sha256?: string;
} | null>;
/** What policies may lead to beside each other. */
export interface Reach {
    readonly load: Load;
    /** Texts of the shipped packs, by path below policies/. */
    readonly packs: Readonly<Record<string, string>>;
    /** Copies of documents of other repositories. */
    readonly copies?: Copies;
    /** Answers for files beside the organisation's policy, by their path there. */
    readonly loadOrganisation?: Load;
}
/** How a reference to a shipped pack begins. */
export declare const packPrefix = "chaperone:";
/** What stands before the paths of an organisation's policy and what lies beside it. */
export declare const organisationPrefix = "organisation:";
/** Loads everything that policies extend. A policy that another one extends is no root itself. */
export declare function loadPolicies(roots: readonly ReadDocument[], reach: Reach): Promise<{
    nodes: PolicyNode[];
    loaded: ReadDocument[];
    problems: DocumentProblem[];
}>;
