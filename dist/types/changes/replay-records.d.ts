import type { DestroyableRecord, MovedRecord } from '../model/generated.ts';
import { type RetentionWorld } from '../records/retention.ts';
import type { Records } from '../records/state.ts';
/** What a change does to records. */
export interface ReplayedRecords {
    readonly destructionMoved: MovedRecord[];
    readonly becameDestroyable: DestroyableRecord[];
}
/** Asks about every record on record, before and after. */
export declare function replayRecords(records: Records, before: RetentionWorld, after: RetentionWorld): ReplayedRecords;
