import type { PracticeDocument } from '../model/generated.ts';
import type { Predicate, ResolvedRule } from '../model/rule.ts';
import type { ReadDocument } from '../read/document.ts';
import type { Copies } from '../read/lock.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Path } from '../read/yaml.ts';
import type { OwnAdjustment } from './adjust.ts';
import type { Load } from './shelf.ts';
export type { OwnAdjustment } from './adjust.ts';
export type { Load } from './shelf.ts';
export interface ResolveSettings {
    /** The practice whose facts expressions may ask for. */
    readonly practice: PracticeDocument;
    /** Ids of Chaperone's own findings. */
    readonly ownFindings: readonly string[];
    /** Answers for files of the repository that policies extend. */
    readonly load: Load;
    /** Texts of the packs, by path below policies/; the shipped ones unless given. */
    readonly packs?: Readonly<Record<string, string>>;
    /** Copies of documents of other repositories. */
    readonly copies?: Copies;
    /** The policy of the organisation, which comes first and is locked, with what answers for files beside it. */
    readonly organisation?: Organisation | null;
}
/** An organisation's policy, read under a path that begins with `organisation:`. */
export interface Organisation {
    readonly read: ReadDocument;
    readonly load: Load;
}
/** The rules in force after inheritance, and everything that is wrong on the way. */
export interface ResolvedPolicies {
    readonly rules: readonly ResolvedRule[];
    /** Changes to Chaperone's own findings, by id. */
    readonly own: Readonly<Record<string, OwnAdjustment>>;
    /** Problems beyond those of the documents given: of documents extended, of references, adjustments, expressions. */
    readonly problems: readonly DocumentProblem[];
    /** The documents that were loaded because others extend them. */
    readonly loaded: readonly ReadDocument[];
    /** Compiles an expression over the practice's posts, each text once. */
    readonly predicate: (expression: string) => Predicate;
}
/** What is wrong with one entry of a document's rules beyond its schema, and whether a kind could apply it. */
export declare function problemsOfItem(read: ReadDocument, path: Path, item: unknown): {
    problems: DocumentProblem[];
    isApplicable: boolean;
};
/**
 * Resolves what policies extend. Rules of an extended policy have its id before their own (`hipaa/identifiers`).
 * A nearer policy wins key by key; `options` replace whole; `severity: off` removes a rule; a locked rule can only
 * be tightened.
 *
 * @param documents The policies of the practice as read, unsound ones too: what can be used of them is used, so
 *   that a slip in one rule does not hide what the others find.
 */
export declare function resolvePolicies(documents: readonly ReadDocument[], settings: ResolveSettings): Promise<ResolvedPolicies>;
