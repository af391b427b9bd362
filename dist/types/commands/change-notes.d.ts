import type { Strictest } from '../policy/strictest.ts';
import type { RegisterFile } from '../policy/strictest-registers.ts';
import type { Documents } from './read-documents.ts';
/** What a report says of a change beside its findings: what counts already, and what waits until it is merged. */
/** What becomes of what a change adds to registers. */
export declare function additionsNotes(additions: readonly RegisterFile[], isApproved: (path: string) => boolean, { practice }: Documents, isReviewed: boolean): string[];
/** Whose approvals of posts count. @param isAsked whether reviews of the change can be asked for */
export declare function approvalsNote(isAsked: boolean): string;
/** What the change does to its own judge, in sentences. */
export declare function notesOfChange(court: Documents, head: Documents, { tightened, waiting }: Strictest): string[];
