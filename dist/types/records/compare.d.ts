import type { Hold, PracticeDocument, RegisterEvent, Scope } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import { type Effect } from '../model/effect.ts';
import type { RecordProblem } from './register.ts';
import type { RecordState } from './state.ts';
/** What a change does to the register. Moving events between files is no change. */
export interface RegisterChange {
    /** Ids of events that are no longer there. */
    readonly lost: readonly string[];
    readonly added: readonly RegisterEvent[];
    /** Lines of the changed files that cannot be used. */
    readonly problems: readonly RecordProblem[];
}
/** The holds as they were, and as the change leaves them. */
export interface HoldsChange {
    readonly before: readonly Hold[];
    readonly after: readonly Hold[];
    /** Those of what the change is to be merged into; they hold as well. */
    readonly there?: readonly Hold[];
}
/** A wider scope keeps more from destruction; a key that is not given does not narrow it. */
export declare function compareScopes(before: Scope, after: Scope): Effect;
/** Holds that were taken away, or that cover less or begin later; releasing one by two roles is no narrowing. */
export declare function narrowedHolds(before: readonly Hold[], after: readonly Hold[], practice: PracticeDocument): {
    readonly id: string;
    readonly message: string;
}[];
/** The holds in force that cover a record, by the holds before or after the change. */
export declare function heldBy({ before, after, there }: HoldsChange, practice: PracticeDocument, asOf: string): (record: RecordState) => readonly Hold[];
/**
 * What a change of the register may not do: lose or rewrite events, narrow holds, destroy or redact what is held, by
 * the holds before or after.
 */
export declare function changeProblems({ lost, added, problems: unreadable }: RegisterChange, holds: HoldsChange, recordOf: (id: string) => RecordState | undefined, { practice, asOf, places, }: {
    readonly practice: PracticeDocument;
    readonly asOf: string;
    readonly places: {
        readonly register: Place;
        readonly holds: Place;
    };
}): RecordProblem[];
/** Why a copy that came down is missed: a hold covers its record, and nothing shows any more what it was. */
export declare const missedCapture: ({ event, record: id }: RegisterEvent, record: RecordState | undefined, isHeld: (record: RecordState) => boolean) => string | null;
/** Take-downs of what is held and was never captured. They stand: a hold never stops one. */
export declare const uncaptured: (added: readonly RegisterEvent[], recordOf: (id: string) => RecordState | undefined, isHeld: (record: RecordState) => boolean, place: Place) => RecordProblem[];
