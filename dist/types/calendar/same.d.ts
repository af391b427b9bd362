import type { Place } from '../model/place.ts';
import type { Bench } from './bench.ts';
/** That the text of a post is the one of another post of its file: “same as Instagram”, “see the Facebook post”. */
export interface SameAs {
    /** The channels named; empty for “as above”. */
    readonly channels: readonly string[];
    /** “As above”: the other post stands before this one. */
    readonly isAbove: boolean;
    /** Whether nothing else is said that could name another post, such as a day. */
    readonly isClear: boolean;
    /** Whether it stands where the copy goes, rather than where its topic may. */
    readonly isCopy: boolean;
    readonly place: Place;
}
/** Whether a value says that the text is another post's, or lies where nobody can follow, rather than being a text. */
export declare function isSameAs(text: string): boolean;
/** What a post without a text says about whose text is meant. */
export declare function sameAsIn({ draft, reader }: Bench): SameAs | null;
