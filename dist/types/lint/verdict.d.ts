import type { Finding, Report } from '../model/generated.ts';
/** From which severity on findings make the verdict `fail`. */
export type FailOn = Finding['severity'] | 'never';
/** Whether a finding is at or above the level, in scope and not waived. */
export declare function decides(finding: Finding, failOn: FailOn): boolean;
/** The verdict, computed from the findings alone. A document that cannot be read always fails. */
export declare function verdictOf(findings: readonly Finding[], failOn: FailOn): Report['verdict'];
/** 0 clean, 1 findings that decide, 2 the input or the policy is wrong. (3, our fault, is the edge's to say.) */
export declare function exitCodeOf(report: Report): 0 | 1 | 2;
