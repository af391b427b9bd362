import { type Effect } from '../model/effect.ts';
import type { Clock, RecordClass, Schedule } from '../model/generated.ts';
import type { Effects } from '../read/extend.ts';
/** The effect of another period: a longer one keeps what the shorter one keeps. */
export declare const periods: (before: string, after: string) => Effect;
/** Of several triggers the latest counts, so that one more never begins a clock earlier; but it may not have happened. */
export declare function clocks(before: Clock, after: Clock): Effect;
interface Grown {
    readonly afterMajority: string;
}
/** The effect of what is asked for minors. */
export declare const forMinors: (before: Grown | undefined, after: Grown | undefined) => Effect;
/** What another value of each key of a schedule does to what may be destroyed. */
export declare const scheduleEffects: Effects<Schedule>;
/**
 * What another value of each key of a class of records does.
 * @param before answers for the schedules there were
 * @param after answers for the schedules there are
 */
export declare function classEffects(before: (id: string | undefined) => Schedule | undefined, after?: (id: string | undefined) => Schedule | undefined): Effects<RecordClass>;
export {};
