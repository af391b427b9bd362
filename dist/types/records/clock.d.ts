import type { Authorization, Clock, Trigger } from '../model/generated.ts';
import type { RecordState } from './state.ts';
/** A clock: begun on a day, with the evidence; not begun yet; not for this record; or not known. */
export type Began = {
    readonly state: 'began';
    readonly event: Trigger;
    readonly day: string;
    readonly evidence: string;
} | {
    readonly state: 'running' | 'none' | 'unknown';
    readonly event: Trigger;
    readonly evidence: string;
};
/** What clocks are read from, beside the record. */
export interface ClockFacts {
    readonly dayOf: (instant: number) => string;
    readonly authorization: (id: string) => Pick<Authorization, 'expires' | 'revoked' | 'minor'> | undefined;
}
/**
 * Reads a clock for a record. Of several triggers the latest counts; those that do not concern the record are left
 * aside, and one that has not happened or is not known keeps the clock from beginning.
 */
export declare function readClock(clock: Clock, state: RecordState, facts: ClockFacts): Began;
