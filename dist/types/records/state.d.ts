import type { CopyMedium, Facts, RegisterEvent } from '../model/generated.ts';
/**
 * When something happened, and the event that says so, in one number: greater is later, by time, then by the event's
 * id, so that the order of reading never matters. A large register has a million of them.
 */
export type Stamp = bigint;
/** The stamp of an instant (milliseconds since 1970) and the id of an event. */
export declare const stampOf: (at: number, id: string) => Stamp;
/** The instant, in milliseconds since 1970. */
export declare const instantOf: (stamp: Stamp) => number;
/** The id of the event. */
export declare const eventIdOf: (stamp: Stamp) => string;
/** What can be said of a copy but where it lies. */
export interface CopySort {
    readonly medium: CopyMedium;
    readonly audience: 'public' | 'internal';
    readonly isRecallable: boolean;
    readonly channel: string | null;
    readonly custodian: string | null;
}
/** One copy of a record: what is known of it after all events, in whatever order they came. */
export interface Copy {
    readonly location: string;
    /** What sort of copy it is; copies of the same sort share it. */
    sort: CopySort;
    /** Digest of what it holds. */
    content: string | null;
    /** The latest event that put it there; null where only changes or its end are told. */
    placed: Stamp | null;
    /** The latest event that put it there or changed it. */
    up: Stamp | null;
    /** The event that tells the digest. */
    said: Stamp | null;
    /** The latest event that took it down. */
    down: Stamp | null;
    /** The latest event that confirms its destruction. */
    destroyed: Stamp | null;
}
/** A record as the register tells it. */
export interface RecordState {
    readonly id: string;
    facts: Facts | null;
    /** The event whose facts these are: the earliest that has any. */
    frozen: Stamp | null;
    /** Whether events tell different facts. */
    isContradicted: boolean;
    firstPublished: Stamp | null;
    captured: Stamp | null;
    first: Stamp;
    /** The latest event that changed it. To destroy a copy of it is no change: that would begin its clock anew. */
    last: Stamp | null;
    /** The latest event by which the record as a whole was destroyed. */
    disposed: Stamp | null;
    inReplyTo: string | null;
    copies: readonly Copy[];
}
/** Whether one stamp comes after another, or there is no other. */
export declare const isAfter: (a: Stamp, b: Stamp | null) => boolean;
/** Facts that say the same are one object, as are sorts of copies. */
export interface FactsTable {
    readonly of: (facts: Facts) => Facts;
    readonly sortOf: (event: RegisterEvent) => CopySort;
}
/** A table that keeps each set of facts and each sort of copy once, however many events repeat it. */
export declare function factsTable(): FactsTable;
/** Records by id. */
export type Records = Map<string, RecordState>;
/**
 * Takes an event into the state. Taking the same events again, or in another order, gives the same state: each
 * field is the earliest or latest of what was told.
 */
export declare function foldEvent(records: Records, event: RegisterEvent, table: FactsTable): void;
/** What became of a copy. A copy that was put back after it was taken down is live. */
export declare function statusOf(copy: Copy): 'live' | 'kept' | 'removed' | 'destroyed' | 'not told';
/** Whether the record as a whole was destroyed, and nothing was put anywhere after that. */
export declare function isDisposed({ disposed, copies }: RecordState): boolean;
