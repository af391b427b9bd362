import type { Place, SourceText } from './place.ts';
import type { Post } from './post.ts';
/**
 * A run of a passage and where it came from: `text.slice(start, end)` stands at `source.text.slice(from, to)`.
 * Where both are equally long they correspond unit by unit; otherwise (an entity, an escape, a soft break with
 * its container's prefix) the run corresponds as a whole. Segments are sorted and do not overlap; text between
 * two segments (a joining newline) belongs to the end of the segment before it.
 */
export interface Segment {
    readonly start: number;
    readonly end: number;
    readonly from: number;
    readonly to: number;
}
/** A text of a calendar as a reader of the post would see it, with the way back to its source. */
export interface Passage {
    readonly source: SourceText;
    /** The post's field it is (`copy`, `title`, `media.0.alt`, `parts.1.copy`, …), `prose` outside posts, or
     * `hidden` for what readers never see: HTML, comments, link titles. */
    readonly field: string;
    readonly text: string;
    readonly segments: readonly Segment[];
    /** Whether it goes out with the post; notes, prose and hidden text do not. */
    readonly published: boolean;
    readonly post: Post | null;
}
/** The source offsets of `passage.text.slice(start, end)`. */
export declare function sourceRange(passage: Passage, start: number, end: number): {
    from: number;
    to: number;
};
/** The place of `passage.text.slice(start, end)`. */
export declare function placeIn(passage: Passage, start: number, end: number): Place;
