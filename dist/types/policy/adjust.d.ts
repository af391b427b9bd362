import type { Severity } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { TypedRule } from '../model/rule.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Path } from '../read/yaml.ts';
import type { PolicyNode } from './load.ts';
/** What a policy changes about one of Chaperone's own findings. */
export interface OwnAdjustment {
    readonly severity?: Severity;
    readonly title?: string;
    readonly guidance?: string;
}
/** A rule on its way through inheritance. */
export interface Entry {
    readonly rule: TypedRule;
    readonly read: ReadDocument;
    readonly path: Path;
    readonly isAdjusted: boolean;
    /** Whether it comes from the organisation's policy. */
    readonly isOrganisation?: boolean;
    /** Keys that were changed since, and where. */
    readonly changed?: ReadonlyMap<string, Place>;
}
export type Entries = Map<string, Entry>;
/** What is gathered while documents are walked. */
export interface Gathered {
    readonly problems: DocumentProblem[];
    readonly own: Record<string, OwnAdjustment>;
    readonly ownFindings: readonly string[];
    /** Rules of policies that others extend: each is resolved once, on however many ways it is reached. */
    readonly bases: Map<PolicyNode, Entries>;
    /** What the organisation's policy says of Chaperone's own findings, which may only become graver. */
    lockedOwn: Record<string, OwnAdjustment>;
}
/** Reports problems of a document, except on lines whose syntax is broken anyway. */
export declare function report(gathered: Gathered, read: ReadDocument, found: readonly DocumentProblem[]): void;
/** The entries of a list of a policy, whatever they are. */
export declare const itemsOf: (read: ReadDocument, key: 'rules' | 'adjust') => unknown[];
/** Applies what a document changes about the rules it inherits. */
export declare function adjustAll({ read, isWhole }: PolicyNode, entries: Entries, gathered: Gathered): void;
