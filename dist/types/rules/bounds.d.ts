import type { Post } from '../model/post.ts';
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
export declare function boundsOf<Unit extends string>(post: Post, { min, max, channels: only }: Options, limitsOf: (channel: string) => readonly Limit<Unit>[], unitOn: (channel: string | undefined) => Unit): Bound<Unit>[];
/** Whether a value keeps within a bound. */
export declare function isWithin({ side, limit }: Bound<string>, value: number): boolean;
/** The second half of a message about a bound. */
export declare function wanted({ side, limit }: Bound<string>): string;
export {};
