import type { ResolvedRule } from '../model/rule.ts';
import type { Problem } from '../rules/kind.ts';
import type { Apart } from './raise.ts';
/** A problem as the report of a part tells it. */
export interface PartProblem {
    /** The number of the rule, or the id of one of Chaperone's own findings. */
    readonly by: number | string;
    /** The number of the post in its file; null: outside posts. */
    readonly post: number | null;
    /** Paths of the file itself are left empty. */
    readonly problem: Problem;
    /** Of the fix as it was found: one that was changed on the way is not offered. */
    readonly sha256: string | null;
}
/** What rules say of a file by itself. */
export interface PartFile {
    /** Of the file's path and text. */
    readonly sha256: string;
    readonly problems: readonly PartProblem[];
}
/** Of which rules, in which order, numbers speak. */
export declare function lawDigest(rules: readonly ResolvedRule[]): string;
/** Writes down what rules say of files by themselves, as they are asked. */
export declare function collecting(rules: readonly ResolvedRule[]): Apart & {
    readonly files: PartFile[];
};
/**
 * Answers from parts what rules say of files by themselves.
 * @param absent called for a file that no part holds, as it is now
 */
export declare function answering(parts: readonly PartFile[], rules: readonly ResolvedRule[], absent: (path: string) => Error): Apart;
