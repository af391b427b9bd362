import type { SourceText } from '../model/place.ts';
import type { ClauseChange, Completion } from '../model/training.ts';
import { type Check } from '../read/csv.ts';
import type { DocumentProblem } from '../read/problem.ts';
/** The columns of `registers/training.csv`, in the order in which they are written. */
export declare const completionColumns: {
    person: Check;
    course: Check;
    policyVersion: Check;
    completed: Check;
    evidence: Check;
};
/** The columns of `registers/clauses.csv`. */
export declare const clauseColumns: {
    clause: Check;
    policyVersion: Check;
    changed: Check;
    digest: Check;
    material: Check;
};
interface Read<Entry> {
    readonly entries: readonly Entry[];
    readonly problems: readonly DocumentProblem[];
}
/** The completions of a register, in its order. One that is written twice counts once. */
export declare function completionsIn(source: SourceText): Read<Completion>;
/** What clauses ask, as recorded over time. */
export declare function clauseChangesIn(source: SourceText): Read<ClauseChange>;
/** Rows as CSV, each line ended. */
export declare function csvLines(rows: readonly (readonly string[])[]): string;
export {};
