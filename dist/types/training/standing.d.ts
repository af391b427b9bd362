import type { Course } from '../model/generated.ts';
import type { ClauseChange, Completion, Training } from '../model/training.ts';
/** What a course asks where its document says nothing. */
export declare const courseDefaults: {
    readonly every: 'P1Y';
    readonly grace: 'P30D';
    readonly passMark: 80;
};
export type StandingState = 'current' | 'due' | 'lapsed' | 'never';
/** How somebody stands with a course on a day. */
export interface Standing {
    readonly state: StandingState;
    /** The latest completion by that day. */
    readonly completion: Completion | null;
    /** From when it was or will be due again, ISO 8601; null: never, or not known because a change is not recorded. */
    readonly due: string | null;
    /** The last day on which it may still be taken; null: there is none. */
    readonly until: string | null;
    /** Clauses that changed since it was learned, by the order of the register. */
    readonly clauses: readonly ClauseChange[];
}
/** How a standing is called in a table: whoever has to take a course for the first time is not due again. */
export declare const stateWord: ({ state, completion }: Standing) => string;
/**
 * How a person stands with a course on a day. It is due again after its period, and once a clause it covers has changed;
 * it lapses when the grace after that has passed.
 * @param joined the day on which the person began to work here, where it is known
 */
export declare function standingOf(training: Training, course: Course, { person, joined }: {
    readonly person: string;
    readonly joined?: string | undefined;
}, day: string): Standing;
