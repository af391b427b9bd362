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
    /** Where the text is cut off until a reader opens the rest ("…more"); null: it is shown whole. */
    readonly fold: Fold | null;
}
/** What of a text is seen at once: so many characters, and no more than so many lines. */
export interface Fold {
    readonly characters: number;
    /** Null: line breaks cut nothing off. */
    readonly lines: number | null;
}
/**
 * The limits of channels as their help pages and interfaces stated them by mid-2026, each the highest that the
 * channel itself accepts: scheduling tools may accept less (TikTok's programming interface 2,200, Pinterest's 500), for which
 * a policy states its own number. No channel states its fold: these are what guides that measure them agreed on in
 * April 2026, and devices differ.
 */
export declare const channels: Readonly<Record<string, Channel>>;
/** What a channel allows, if it is one whose limits are known. */
export declare function channelOf(name: string): Channel | undefined;
/** The offset in a text behind what is seen at once on a channel; the text's length where nothing is cut off. */
export declare function seenUntil(text: string, channel: string | undefined): number;
