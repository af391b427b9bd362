import type { SourceText } from '../model/place.ts';
import type { ReadDocument } from '../read/document.ts';
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
} | null>;
/** How a reference to a shipped pack begins. */
export declare const packPrefix = "chaperone:";
/**
 * Loads everything that policies extend. A policy that another one extends is no root itself.
 *
 * @param packs Texts of the shipped packs, by path below policies/.
 */
export declare function loadPolicies(roots: readonly ReadDocument[], load: Load, packs: Readonly<Record<string, string>>): Promise<{
    nodes: PolicyNode[];
    loaded: ReadDocument[];
    problems: DocumentProblem[];
}>;
