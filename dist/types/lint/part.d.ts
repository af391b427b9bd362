import type { PartFile } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Apart } from './raise.ts';
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
