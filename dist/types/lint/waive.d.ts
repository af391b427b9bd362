import type { Finding, PracticeDocument } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Known, Raised } from './raise.ts';
/** The fixed reasons of a false alarm. */
export declare const falseAlarms: readonly string[];
/** A finding with the post it is about. */
interface AboutPost {
    readonly finding: Finding;
    readonly post: Post | null;
}
/** What waivers do: the findings they accept, and what is wrong with the waivers themselves. */
export interface Waived {
    readonly accepted: ReadonlySet<Finding>;
    readonly raised: readonly Raised[];
}
/** Roles whose holders may accept findings. */
export declare function approvingRoles({ roles }: PracticeDocument): string[];
/** Why an exception from a rule is never granted; null: it may be. */
export declare function noException(kind: string, rule: ResolvedRule | undefined): string | null;
/** Which findings the waivers of a practice accept, of the posts that they name. A waiver counts for the post as it read when it was written. */
export declare function waive(found: readonly AboutPost[], named: readonly Post[], practice: Known, rules: readonly ResolvedRule[]): Waived;
export {};
