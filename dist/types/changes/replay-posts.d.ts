import { type Judge } from '../lint/lint.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
/** A practice with what judges it. */
export interface Side {
    readonly practice: Practice;
    readonly judge: Judge;
}
/** A post that a change concerns, and the rules that decide. */
export interface Replayed {
    readonly post: Post;
    readonly rules: readonly string[];
}
/** What a change does to posts. */
export interface ReplayedPosts {
    readonly newlyBlocked: readonly Replayed[];
    readonly newlyAllowed: readonly Replayed[];
    readonly approvalsMissing: readonly Replayed[];
}
/**
 * Judges the same posts by both sides. Rules that are the same on both are asked only about posts of which the others
 * do not agree: most of a policy is the same before a change and after it.
 */
export declare function replayPosts(before: Side, after: Side): ReplayedPosts;
