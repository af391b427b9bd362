import type { CalendarFile } from '../model/calendar.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import type { Sources } from '../read/sources.ts';
/** Somebody's standing approval of a change. */
export interface Review {
    /** The login on GitHub. */
    readonly login: string;
    /** When, in milliseconds since 1970. */
    readonly at: number;
    /** The files as they were when it was given. */
    readonly sources: Sources;
}
/** Whether reviews can be told apart at all: somebody's login is known. */
export declare function knowsLogins({ people }: PracticeDocument): boolean;
/**
 * The calendars of a change with the approvals that count for it. A review approves each post of the change that
 * says today what it said when the review was given. What the change writes of approvals itself does not count.
 * @param before the calendars before the change
 * @param readAt reads the calendars of other files
 * @param dayOf the day of a moment, where the practice is
 */
export declare function withReviews(calendars: readonly CalendarFile[], before: readonly CalendarFile[], reviews: readonly Review[], practice: PracticeDocument, readAt: (sources: Sources) => Promise<readonly CalendarFile[]>, dayOf: (at: number) => string): Promise<Pick<Practice, 'calendars' | 'reviewed'>>;
