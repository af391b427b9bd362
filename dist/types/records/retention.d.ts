import type { Hold, Minimum, PracticeDocument, Schedule } from '../model/generated.ts';
import { type Classified } from './classify.ts';
import { type Began, type ClockFacts } from './clock.ts';
import type { RecordsPolicy } from './resolve.ts';
import { type RecordState } from './state.ts';
/** A schedule or minimum that applies to a record, with what its clock says. */
export interface Applied {
    readonly by: {
        readonly schedule: Schedule;
    } | {
        readonly minimum: Minimum;
    };
    readonly clock: Began;
    /** The last day of keeping by this one; null while it is not known. */
    readonly until: string | null;
    /** For a record about a minor, the period after majority, where that ends later. */
    readonly afterMajority?: string;
}
export type RetentionState = 'active' | 'due' | 'held' | 'disposed' | 'undetermined';
/** The answer for one record: what applies, what follows. Its proof is told by `proofOf`. */
export interface Retention {
    readonly record: RecordState;
    readonly classified: Classified;
    readonly applied: readonly Applied[];
    readonly holds: readonly Hold[];
    /** The last day of keeping; null: not known yet, or for good. */
    readonly keepUntil: string | null;
    /** What happens after it; the most careful of what its schedules say. */
    readonly action: Schedule['then'] | null;
    /** The schedule or minimum that ends last. */
    readonly deciding: Applied | null;
    readonly isConfirmed: boolean;
    readonly state: RetentionState;
}
/** All that the answers depend on. */
export interface RetentionWorld {
    readonly practice: PracticeDocument;
    readonly asOf: string;
    readonly policy: RecordsPolicy;
    readonly holds: readonly Hold[];
    readonly authorization: ClockFacts['authorization'];
}
/** Whether a minimum applies where the practice is, to what it practises. */
export declare function appliesHere(minimum: Minimum, { jurisdictions, specialties }: PracticeDocument): boolean;
/**
 * Answers for records, one by one. A hold beats everything; archiving beats review, review beats destruction; the
 * longest period wins; what is unknown is never due; and only a schedule that counsel confirmed makes anything due.
 */
export declare function retentionOf(world: RetentionWorld): (record: RecordState) => Retention;
