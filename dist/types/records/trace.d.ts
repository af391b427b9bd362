import type { Authorization } from '../model/generated.ts';
import { type RecordState, type Records } from './state.ts';
/** What a trace is about, and how it was recognised. */
export interface Subject {
    readonly id: string;
    readonly as: 'record' | 'location' | 'authorization' | 'person' | 'campaign' | 'text' | 'nothing';
}
/** A permission as a trace needs it. */
export type Permission = Pick<Authorization, 'id' | 'person' | 'expires' | 'revoked'>;
/** A copy that must come down because a permission ended. `done` is the day on which an event says it did. */
export interface TakeDown {
    readonly record: string;
    readonly location: string;
    readonly channel: string | null;
    readonly owner: string | null;
    readonly due: string;
    readonly done: string | null;
    readonly authorization: string;
    readonly isRecallable: boolean;
}
export interface Traced {
    readonly subject: Subject;
    readonly records: readonly RecordState[];
    readonly takeDown: readonly TakeDown[];
    /** Copies that nobody can call back: mailed cards, shares, screenshots. */
    readonly cannotRecall: readonly TakeDown[];
}
/** What must come down because of permissions that ended, whoever asks; what cannot be called back is left out. */
export declare function takeDowns(records: Iterable<RecordState>, permissions: readonly Permission[], { asOf, dayOf }: {
    asOf: string;
    dayOf: (instant: number) => string;
}): TakeDown[];
/** Every copy of what a subject names, and what must come down because a permission ended. */
export declare function trace(id: string, records: Records, permissions: readonly Permission[], { asOf, dayOf, like }: {
    asOf: string;
    dayOf: (instant: number) => string;
    like?: readonly string[];
}): Traced;
/** Copies in the order of their addresses, as a trace shows them. */
export declare function copiesOf({ copies }: RecordState): {
    medium: import("../model/generated.ts").CopyMedium;
    location: string;
    custodian: string | null;
    status: "destroyed" | "kept" | "live" | "not told" | "removed";
    channel: string | null;
    recallable: boolean;
    content: string | null;
}[];
