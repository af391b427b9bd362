import type { Table, TakeDown } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { HoldsChange, RegisterChange } from './compare.ts';
import type { RecordProblem } from './register.ts';
import { type Retention, type RetentionWorld } from './retention.ts';
import type { Records, RecordState } from './state.ts';
/** A record whose end of keeping, or whose state, a change moves. */
export interface Moved {
    readonly id: string;
    /** Null: the change brings the record. */
    readonly before: Retention | null;
    readonly after: Retention;
}
/** The records among `ids` that a change moves; sorted by id. */
export declare function movedRecords(before: {
    readonly world: RetentionWorld;
    readonly recordOf: (id: string) => RecordState | undefined;
}, after: {
    readonly world: RetentionWorld;
    readonly records: Records;
}, ids: Iterable<string>): Moved[];
/** Held records that the documents of a change let go earlier than before. */
export declare function scheduledEarlier(moved: readonly Moved[], isHeld: (id: string) => boolean, place: Place): RecordProblem[];
/** What a change moves on record, a row each: events, holds, take-downs, days of keeping. Null: nothing. */
export declare function consequencesTable({ added }: RegisterChange, holds: HoldsChange, moved: readonly Moved[], takeDowns: {
    readonly before: readonly TakeDown[];
    readonly after: readonly TakeDown[];
}): Table | null;
