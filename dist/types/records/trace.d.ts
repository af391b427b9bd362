import type { Authorization, PracticeDocument, TakeDown } from '../model/generated.ts';
import { type RecordState, type Records } from './state.ts';
/** What a trace is about, and how it was recognised. */
export interface Subject {
    readonly id: string;
    readonly as: 'record' | 'location' | 'authorization' | 'person' | 'campaign' | 'text' | 'nothing';
}
/** A permission as a trace needs it. */
export type Permission = Pick<Authorization, 'id' | 'person' | 'expires' | 'revoked'>;
/** What a trace is judged by, beside register and permissions. */
export interface TraceWorld {
    readonly asOf: string;
    readonly dayOf: (instant: number) => string;
    readonly practice: Pick<PracticeDocument, 'channels'>;
}
export interface Traced {
    readonly subject: Subject;
    readonly records: readonly RecordState[];
    readonly takeDown: readonly TakeDown[];
    /** Copies that nobody can call back: mailed cards, shares, screenshots. */
    readonly cannotRecall: readonly TakeDown[];
}
/** What must come down because of permissions that ended, whoever asks; what cannot be called back is left out. */
export declare function takeDowns(records: Iterable<RecordState>, permissions: readonly Permission[], world: TraceWorld): TakeDown[];
/** Every copy of what a subject names, and what must come down because a permission ended. */
export declare function trace(id: string, records: Records, permissions: readonly Permission[], world: TraceWorld & {
    readonly like?: readonly string[];
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
