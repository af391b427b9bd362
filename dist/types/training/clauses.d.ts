import type { Course } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { ClauseChange } from '../model/training.ts';
/** Whether the options of a kind only say how something is recognised. */
export declare const isRecognising: (kind: string) => boolean;
/**
 * Identity of what a rule asks of people: its words where its options only say how to recognise it, else options,
 * condition and scope. How severe a finding is and which law stands behind it do not change what must be learned.
 */
export declare function clauseDigest({ rule }: ResolvedRule): string;
/** Whether a text fits a pattern; `*` at its end stands for any rest. */
export declare function fits(text: string, pattern: string): boolean;
/** Whether a course covers a rule. */
export declare function isCovered({ rule }: ResolvedRule, { covers }: Course): boolean;
/** The clauses that ask for something else than what is recorded last of them. */
export declare function unrecordedClauses(rules: readonly ResolvedRule[], changes: readonly ClauseChange[]): ClauseChange[];
