import type { Approval } from '../../model/generated.ts';
/** An approval as written: who, perhaps `(role)`, a day and the digest of what was approved, in any order. */
export declare function approvalOf(text: string): Approval;
