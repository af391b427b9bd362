import type { CalendarFile } from '../model/calendar.ts';
import type { PracticeDocument } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import type { Law } from '../policy/strictest.ts';
import type { Sources } from '../read/sources.ts';
import { type ChangeHistory } from './authorship.ts';
import type { Approving, Review } from './reviews.ts';
/** What was said and done about a change where it was proposed. Asked for only where something hangs on it. */
export type Discussions = () => Promise<readonly Discussion[]>;
export interface Discussion {
    /** The login of who proposed it; `""` where unknown. */
    readonly author: string;
    /** The approvals that stand. */
    readonly reviews: () => Promise<readonly Review[]>;
    /** Null where not all of its commits can be had. */
    readonly history: () => Promise<ChangeHistory | null>;
}
type Known = Omit<Practice, 'calendars'>;
type ReadAll = (sources: Sources) => Promise<readonly CalendarFile[]>;
/**
 * What must be known to judge the approvals of a change.
 * @param law what judges: only what it suggests may be taken over without becoming an author
 */
export declare function approvingBy({ author, ...discussion }: Discussion, practice: PracticeDocument, readAll: ReadAll, law: Law, known: Known, dayOf: (at: number) => string): Promise<Omit<Approving, 'readAt'>>;
export {};
