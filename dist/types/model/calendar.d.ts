import type { Passage } from './passage.ts';
import type { Place, SourceText } from './place.ts';
import type { Post } from './post.ts';
/** What a block of a calendar was taken for. Together the blocks of a file cover every line exactly once. */
export interface Block {
    /** First and last line, 1-based, both inclusive. */
    readonly line: number;
    readonly endLine: number;
    /** `post` belongs to a post; `context` states what holds below it (a month, a week, a channel); `prose` is
     * recognised as no post; `unread` looks like a schedule and could not be understood. */
    readonly as: 'post' | 'context' | 'prose' | 'unread';
    /** Why, in words for people; for `unread`, what to change. */
    readonly reason: string;
    /** The recogniser that took it, where one did. */
    readonly recogniser: string | null;
}
/** A finding of the reader itself, such as a weekday that contradicts its date. */
export interface ReaderProblem {
    /** A key of the table of Chaperone's own findings, such as `calendar/weekday`. */
    readonly finding: string;
    readonly place: Place;
    /** What is wrong, without text of the calendar. */
    readonly message: string;
    readonly post: Post | null;
}
/** Where the text of a post stands when it is not in the calendar: a file, from the repository's root. */
export interface Reference {
    readonly path: string;
    /** The heading meant, of several in the file. */
    readonly section: string | null;
    /** Where the calendar says so. */
    readonly place: Place;
}
/** Everything that was read from one calendar file. */
export interface CalendarFile {
    readonly source: SourceText;
    readonly posts: readonly Post[];
    /** Texts outside posts: notes, legends, headings, hidden text. Texts of posts are in `post.texts`. */
    readonly passages: readonly Passage[];
    readonly blocks: readonly Block[];
    readonly problems: readonly ReaderProblem[];
    /** The posts whose text stands in another file. */
    readonly references?: ReadonlyMap<Post, Reference>;
}
/** What the reader must know about the practice. */
export interface CalendarSettings {
    readonly timeZone: string;
    readonly dateOrder: 'month-first' | 'day-first' | null;
    /** The practice's own words for columns and labels → field; wins over the shipped words. */
    readonly columns: Readonly<Record<string, string>>;
    /** The day that "Day 1" or "Week 1" begins on. */
    readonly start: string | null;
    /** Channels of the practice, by which a bare name of a channel is recognised as well. */
    readonly channels: readonly string[];
}
