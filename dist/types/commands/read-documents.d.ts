import type { Raised } from '../lint/raise.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Authorizations, Waivers } from '../model/registers.ts';
import type { Predicate } from '../model/rule.ts';
import type { Training } from '../model/training.ts';
import { type Registry } from '../policy/obligations.ts';
import type { Law } from '../policy/strictest.ts';
import { type Copies } from '../read/lock.ts';
import { type ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
/** A practice of which nothing is known: what is used where there is no chaperone.yaml. */
export declare const unknownPractice: PracticeDocument;
/** The documents of a practice as read: chaperone.yaml, the policies resolved, the registers. */
export interface Documents {
    /** The path of chaperone.yaml; null where there is none. */
    readonly config: string | null;
    /** The folder of chaperone.yaml; `''` is the repository's root. */
    readonly root: string;
    /** What chaperone.yaml says; a practice of which nothing is known where it is missing or has mistakes. */
    readonly practice: PracticeDocument;
    /** Whether `practice` is what chaperone.yaml says. */
    readonly isSound: boolean;
    readonly law: Law;
    /** The obligations that rules may name as their authority. */
    readonly registry: Registry;
    /** What is wrong with the documents themselves on a day. */
    readonly concernsOn: (asOf: string) => readonly Raised[];
    readonly predicate: (expression: string) => Predicate;
    /** The documents below `files.policies`, of whatever kind. */
    readonly documents: readonly ReadDocument[];
    readonly registers: readonly ReadDocument[];
    /** The folder that chaperone.yaml names for the registers, if nothing is there. */
    readonly absentRegisters: string | null;
    readonly authorizations: Authorizations | null;
    readonly waivers: Waivers | null;
    /** Who learns what, and who did; null where nothing says. */
    readonly training: Training | null;
    /** chaperone.yaml as read; null where there is none. */
    readonly file: ReadDocument | null;
    /** Copies of documents of other repositories. */
    readonly copies: Copies;
    /** What others extend. */
    readonly loaded: readonly ReadDocument[];
    /** Everything that is wrong with any of them. */
    readonly problems: readonly DocumentProblem[];
}
/** Reads the documents of a practice. @param near where to begin to look for chaperone.yaml, unless `path` names it */
export declare function readDocuments(sources: Sources, path: string | null, near: string, organisation?: OrganisationPolicy | null): Promise<Documents>;
/** The lock beside chaperone.yaml. */
export declare const lockFile = "chaperone.lock";
/** An organisation's policy and the files beside it. */
export interface OrganisationPolicy {
    readonly sources: Sources;
    readonly path: string;
}
