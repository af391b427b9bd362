import type { Finding } from '../model/generated.ts';
import { type Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
/** What an earlier state of the practice already had. */
export interface Comparison {
    /** Whether it had this finding. Of several equal ones it had as many as there were: a further one is new. */
    had(finding: Finding): boolean;
    /** Whether it had a post that says the same, wherever it stood. */
    hadPost(post: Post): boolean;
}
/** A practice with what is found in it. */
export interface Searched {
    readonly practice: Practice;
    readonly findings: readonly Finding[];
}
/** Compares by rule, words and flagged text, in memory only: never by lines, and no value leaves this function. */
export declare function comparison(now: Searched, base: Searched): Comparison;
