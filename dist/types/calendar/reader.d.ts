import type { Nodes, Root } from 'mdast';
import type { CalendarSettings } from '../model/calendar.ts';
import type { SourceText } from '../model/place.ts';
import type { Context } from './context.ts';
import type { Facts } from './facts.ts';
import type { Piece } from './pieces.ts';
import type { PublishedText } from './writer.ts';
import type { Entry, Span } from './entry.ts';
import { isEmpty } from './words/fold.ts';
import type { Vocabulary } from './values/label.ts';
/** What recognisers need to know of a file. */
export interface Reader {
    readonly source: SourceText;
    readonly root: Root;
    readonly settings: CalendarSettings;
    readonly vocabulary: Vocabulary;
}
/** A post as a recogniser saw it: where it stands, what holds there, what was written. */
export interface Draft {
    readonly recogniser: string;
    /** Why it was taken for a post, in words for people. */
    readonly reason: string;
    readonly line: number;
    readonly endLine: number;
    readonly context: Context;
    /** What the heading, bold words or item's first words that open it say. */
    readonly facts: Facts | null;
    readonly opener: Span | null;
    readonly title: Span | null;
    readonly entries: readonly Entry[];
    /** Written in Chaperone's own form: values are taken as they stand and checked. */
    readonly native?: boolean;
    /** `[ ]` or `[x]` before it. */
    readonly box: boolean | null;
}
/** What a draft has that no heading, bold words or item open. */
export declare const unopened: {
    readonly facts: null;
    readonly opener: null;
    readonly title: null;
    readonly box: null;
};
/** The blocks of a file that hold a range; of a list only the items in the range. */
export declare function nodesIn(root: Root, from: number, to: number): Nodes[];
/** What readers see of a range of the file. */
export declare function textOf(reader: Reader, span: Span): PublishedText;
/** The source of an entry's value, for readers of values such as dates. */
export declare function rawOf(reader: Reader, entry: Entry): string;
/** What a recogniser took: posts, and which pieces of the unit are accounted for by them. */
export interface Taken {
    readonly drafts: readonly Draft[];
    /** The pieces that belong to the drafts, or were recognised as no post. */
    readonly pieces: ReadonlySet<Piece>;
    /** Whether the units inside are taken as well. */
    readonly whole: boolean;
    /** What looks like a schedule and could not be understood. */
    readonly unread?: readonly {
        readonly line: number;
        readonly endLine: number;
        readonly reason: string;
    }[];
}
export { isEmpty };
