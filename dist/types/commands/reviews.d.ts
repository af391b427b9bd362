import type { CalendarFile } from '../model/calendar.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
import type { RegisterFile } from '../policy/strictest-registers.ts';
import type { Sources } from '../read/sources.ts';
import type { Authorship } from './authorship.ts';
/** Somebody's standing approval of a change. */
export interface Review {
    /** The login on GitHub. */
    readonly login: string;
    /** When, in milliseconds since 1970. */
    readonly at: number;
    /** The files as they were when it was given. */
    readonly sources: Sources;
}
/** The person of the practice who has a login on GitHub; null: nobody. Names and ids do not count: logins are free to take. */
export declare function personOf(login: string, { people }: PracticeDocument): string | null;
/** Whether reviews can be told apart at all: somebody's login is known. */
export declare function knowsLogins({ people }: PracticeDocument): boolean;
/** A post of a change that somebody approved, and when, in milliseconds since 1970. */
export interface Approved {
    readonly post: Post;
    readonly by: string;
    readonly at: number;
}
/** What must be known to judge the approvals of a change. */
export interface Approving {
    readonly practice: PracticeDocument;
    readonly reviews: readonly Review[];
    /** Who wrote the change; null: its commits cannot be asked for. */
    readonly authorship: Authorship | null;
    /** Who wrote any commit of it, or opened it. */
    readonly authors: ReadonlySet<string>;
    /** Reads the calendars of other files. */
    readonly readAt: (sources: Sources) => Promise<readonly CalendarFile[]>;
    /** The day of a moment, where the practice is. */
    readonly dayOf: (at: number) => string;
}
/**
 * The calendars of a change with the approvals that count for it. A review approves each post of the change that
 * says today what it said when the review was given, unless its author reviewed. What the change writes of approvals
 * itself does not count.
 * @param before the calendars before the change
 * @param discussed what was said of it, once for each proposal that it came from
 */
export declare function withReviews(calendars: readonly CalendarFile[], before: readonly CalendarFile[], discussed: readonly Approving[]): Promise<Pick<Practice, 'calendars' | 'reviewed'> & {
    readonly approved: readonly Approved[];
}>;
/** Roles that own a kind of document. */
export declare function ownersOf(kind: RegisterFile['kind'], { roles }: PracticeDocument): string[];
/** The digest of a file; null where there is none. */
export declare const digestAt: (sources: Sources, path: string) => Promise<string | null>;
/**
 * The files of registers that somebody approved as they stand, byte for byte, whose role owns them, and who wrote
 * none of it.
 */
export declare function approvedRegisters(files: readonly RegisterFile[], subject: Sources, discussed: readonly Omit<Approving, 'readAt'>[]): Promise<ReadonlySet<string>>;
