import type { PracticeDocument, RecordClass } from '../model/generated.ts';
import type { Minimum, RecordFacts, Schedule } from '../model/generated.ts';
import type { ReadDocument } from '../read/document.ts';
import { type Placed } from '../read/extend.ts';
import type { DocumentProblem } from '../read/problem.ts';
/** A class with its condition compiled: true, false, or why it could not be asked. */
export interface PlacedClass extends Placed<RecordClass> {
    readonly matches: (record: RecordFacts, asOf: string) => boolean | {
        readonly failed: string;
    };
}
/** What the practice says about records and their retention, inheritance resolved. */
export interface RecordsPolicy extends RecordsWritten {
    readonly classes: readonly PlacedClass[];
}
/** What documents say about records and retention, inheritance resolved, as it is written. */
export interface RecordsWritten {
    readonly classes: readonly Placed<RecordClass>[];
    readonly schedules: readonly Placed<Schedule>[];
    readonly minimums: readonly Placed<Minimum>[];
    /** Problems beyond those of the documents themselves. */
    readonly problems: readonly DocumentProblem[];
}
/** Resolves what documents about records and retention build on. */
export declare function recordsWritten(documents: readonly ReadDocument[]): RecordsWritten;
/** Resolves what the documents of a practice say about records and retention, its conditions compiled. */
export declare function recordsPolicy(documents: readonly ReadDocument[], practice: PracticeDocument): RecordsPolicy;
