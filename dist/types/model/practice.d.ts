import type { CalendarFile } from './calendar.ts';
import type { PracticeDocument } from './generated.ts';
import type { Post } from './post.ts';
import type { Authorizations, Waivers } from './registers.ts';
import type { Predicate } from './rule.ts';
import type { ReadLikenesses } from './topic.ts';
import type { Training } from './training.ts';
/** The learned tagger of names, its model already inside: offsets are in the text as given. */
export type TagNames = (text: string, options: {
    readonly language: 'en' | 'es';
    readonly level: 'error' | 'review';
}) => readonly {
    readonly start: number;
    readonly end: number;
    readonly score: number;
    readonly type: string;
}[];
/** All that is known of a practice, on a day: what rules may ask. Values only; nothing is read later. */
export interface Practice {
    readonly document: PracticeDocument;
    /** Today in the practice's zone, ISO 8601, set at the edge. */
    readonly asOf: string;
    readonly calendars: readonly CalendarFile[];
    /** Compiles an expression of the policy, once for each text. One that does not compile always fails. */
    readonly predicate: (expression: string) => Predicate;
    /** Finds names, where a rule asked for it and the model was loaded; patterns alone find them otherwise. */
    readonly names?: TagNames;
    /** Says what a text reads like, where a rule asked for it and the model was loaded; nothing is told otherwise. */
    readonly likenesses?: ReadLikenesses;
    /** The patients' permissions; absent where no register of them is at hand. */
    readonly authorizations?: Authorizations;
    /** Accepted findings; absent where there is no register of them. */
    readonly waivers?: Waivers;
    /** Who learns what, and who did; absent where nothing says. */
    readonly training?: Training;
    /** Posts whose approvals are those of reviews, so that none is none and not unknown; each with the ids of the people
     * who wrote it in the change. */
    readonly reviewed?: ReadonlyMap<Post, readonly string[]>;
    /** That only some of the practice's calendars were read, so that what is not there may be in another. */
    readonly isPartial?: boolean;
}
