import type { Finding, PolicyChange, Replay, Table } from '../model/generated.ts';
import type { Sources } from '../read/sources.ts';
import type { Effect } from '../model/effect.ts';
import type { Documents } from './read-documents.ts';
import type { ReadPractice } from './read-practice.ts';
/** What a change of documents is and does. */
export interface PolicyDiff {
    readonly effect: Effect;
    readonly changes: readonly PolicyChange[];
    readonly replay: Replay;
    readonly requiredApprovers: readonly string[];
}
/** A diff with what is said about it. */
export interface Consequences {
    readonly diff: PolicyDiff;
    readonly findings: readonly Finding[];
    /** Roles without whose approval a looser change does not pass; `a or b` where one of several is enough. */
    readonly demanded: readonly string[];
    readonly tables: readonly Table[];
}
/** The consequences of a change, of which both sides' documents and the head's calendars are read. */
export declare function consequencesOf(old: Documents, now: Documents, read: ReadPractice, sources: Sources): Promise<Consequences>;
