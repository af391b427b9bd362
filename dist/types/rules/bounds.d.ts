import { type Effect } from '../model/effect.ts';
/** At most `max`, counted in `unit`. */
export interface Limit<Unit> {
    readonly max: number;
    readonly unit: Unit;
}
/** A bound that some of a post's channels share; no channels: it does not depend on them. */
export interface Bound<Unit> {
    readonly side: 'min' | 'max';
    readonly limit: number;
    readonly unit: Unit;
    readonly channels: readonly string[];
}
interface Options {
    readonly min?: number;
    readonly max?: number | 'channel';
    readonly channels?: readonly string[];
}
/**
 * The bounds on a post; channels that are bounded alike share one.
 * @param limitsOf the limits of a channel itself, for `max: channel`
 * @param unitOn what a channel counts
 */
export declare function boundsOf<Unit extends string>(post: {
    readonly channels: readonly string[];
}, { min, max, channels: only }: Options, limitsOf: (channel: string) => readonly Limit<Unit>[], unitOn: (channel: string | undefined) => Unit): Bound<Unit>[];
type Compared<Unit> = Pick<Bound<Unit>, 'side' | 'limit' | 'unit'>;
/**
 * The effect of a change of bounds, channel by channel; a post is bounded by each of its channels.
 * @param boundsOn the bounds on a post of these channels
 * @param isNeverLess whether a text never has less of one unit than of another
 */
export declare function compareBounds<All extends Options, Unit extends string>(before: All, after: All, boundsOn: (options: All, channels: readonly string[]) => readonly Compared<Unit>[], isNeverLess: (one: Unit, other: Unit) => boolean): Effect;
/** Whether a value keeps within a bound. */
export declare function isWithin({ side, limit }: Bound<string>, value: number): boolean;
/** The second half of a message about a bound. */
export declare function wanted({ side, limit }: Bound<string>): string;
export {};
