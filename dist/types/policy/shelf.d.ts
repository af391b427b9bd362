import type { SourceText } from '../model/place.ts';
import { type ReadDocument } from '../read/document.ts';
import { type Copies } from '../read/lock.ts';
import type { DocumentProblem } from '../read/problem.ts';
import { type Packs, type Refusal } from './references.ts';
/** Answers for a file of the repository: its text, or what is wrong with it; null where there is none. */
export type Load = (path: string) => Promise<{
    readonly source: SourceText | null;
    readonly problem: DocumentProblem | null;
    /** The SHA-256 of its bytes, in hex; asked for where the file is a copy that chaperone.lock vouches for. */
    readonly sha256?: string;
} | null>;
/** What documents may lead to beside each other. */
export interface Reach {
    readonly load: Load;
    /** Texts of the shipped packs, by path below policies/. */
    readonly packs: Packs;
    /** Copies of documents of other repositories. */
    readonly copies?: Copies;
    /** Answers for files beside the organisation's policy, by their path there. */
    readonly loadOrganisation?: Load;
}
/** Documents that others lead to, each read once. */
export interface Shelf {
    /** What a reference in the file at `path` leads to. */
    readonly find: (reference: string, path: string) => Promise<{
        readonly key: string;
        readonly read: ReadDocument;
    } | Refusal>;
    /** What was read because others lead to it. */
    readonly loaded: readonly ReadDocument[];
    /** What is wrong with those. */
    readonly problems: readonly DocumentProblem[];
}
/** The documents that a practice's own lead to. @param own those that are read already */
export declare function shelfOf(own: readonly ReadDocument[], reach: Reach): Shelf;
