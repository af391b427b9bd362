import type { Authorization } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
/** The days on which a post can be seen; `until` null: for ever. */
export interface VisibleTime {
    readonly from: string;
    readonly until: string | null;
}
/** When a post can be seen: from its day (today, where it has none) to its planned take-down; a story for 24 hours. */
export declare function visibleTime({ date, kind, remove }: Post, asOf: string): VisibleTime;
/** One reason for which a permission ends. */
export interface End {
    readonly why: 'expiry' | 'event' | 'majority' | 'revocation';
    /** The last day on which it holds; null: an event whose day is not known yet. */
    readonly lastDay: string | null;
}
/** Every reason for which a permission ends, known or foreseen. */
export declare function endsOf({ expires, revoked, minor, signedBy, representativeAuthority }: Authorization, atMajority?: 'ends' | 'continues'): End[];
/** Whether a post can be seen after a permission has ended. An event may come any day: only a take-down precedes it. */
export declare function outlasts({ until }: VisibleTime, { lastDay }: End): boolean;
