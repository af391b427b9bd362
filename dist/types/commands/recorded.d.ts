import type { CalendarFile } from '../model/calendar.ts';
import type { PostData, PracticeDocument, RegisterEvent } from '../model/generated.ts';
import type { Sources } from '../read/sources.ts';
import type { Approved } from './reviews.ts';
type Approval = PostData['approvals'][number];
/** Approvals that the register holds, by what was approved. */
export type Recorded = ReadonlyMap<string, readonly Approval[]>;
/** Gathers approvals from the events of a register: those `approved` that say of what content. */
export declare function approvalsGatherer(timeZone: string): {
    recorded: Map<string, import("../model/generated.ts").Approval[]>;
    take: ({ event, by, role, at, content }: RegisterEvent) => void;
};
/** The approvals that the register holds. Lines that are no events are not told here. */
export declare function recordedApprovals(sources: Sources, root: string, practice: PracticeDocument): Promise<Recorded>;
/** The calendars with the approvals that the register holds for what their posts say. */
export declare function withRecorded(files: readonly CalendarFile[], recorded: Recorded): readonly CalendarFile[];
/** Events for approvals that the register does not hold yet. */
export declare function approvalEvents(approved: readonly Approved[], recorded: Recorded): readonly RegisterEvent[];
export {};
