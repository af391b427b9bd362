import type { Limit } from './bounds.ts';
import type { Unit } from './counting.ts';
/** What a channel allows. An empty list or null: no limit is known. */
export interface Channel {
    readonly copy: readonly Limit<Unit>[];
    readonly title: readonly Limit<Unit>[];
    readonly alt: readonly Limit<Unit>[];
    readonly hashtags: number | null;
    readonly mentions: number | null;
    readonly media: number | null;
    /** Characters that are seen before a reader opens the rest; null: all of them. */
    readonly fold: number | null;
}
/**
 * The limits of channels as their help pages and interfaces stated them by mid-2026, each the highest that the
 * channel itself accepts: scheduling tools may accept less (TikTok's programming interface 2,200, Pinterest's 500), for which
 * a policy states its own number. Folds are approximate: they depend on device and line breaks.
 */
export declare const channels: Readonly<Record<string, Channel>>;
/** The fold that is assumed where none is known: the narrowest of those known. */
export declare const narrowestFold: number;
/** What a channel allows, if it is one whose limits are known. */
export declare function channelOf(name: string): Channel | undefined;
