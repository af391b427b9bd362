import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Problem } from '../rules/kind.ts';
/** A problem before it is stamped: who raised it, about what. */
export interface Raised {
    /** The rule, or the id of one of Chaperone's own findings. */
    readonly by: ResolvedRule | string;
    readonly problem: Problem;
    readonly post: Post | null;
    /** The file it counts for. */
    readonly path: string;
}
/** The rule that raised it; null for Chaperone's own findings. */
export declare function ruleOf({ by }: Raised): ResolvedRule | null;
/**
 * Asks every rule about everything it reads. Each text and each post is put to all rules in turn, so that what kinds
 * prepare for it (a folded text, a bound expression) serves them all.
 * @throws Error that names the rule, when a rule kind itself fails: the run must not pass for clean.
 */
export declare function raise(practice: Practice, rules: readonly ResolvedRule[]): Generator<Raised>;
