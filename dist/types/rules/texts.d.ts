import type { Place } from '../model/place.ts';
import type { Post } from '../model/post.ts';
/** One text of a post that is judged by itself. */
export interface FieldText {
    /** `copy`, `title`, `media.0.alt`, `parts.1.copy`. */
    readonly field: string;
    readonly text: string;
    readonly place: Place;
}
/** The place of a text of the post, else of the field that it belongs to, else of the post. */
export declare function placeOfText(post: Post, field: string, base?: string): Place;
/** The place of a picture or video, else of all of them, else of the post. */
export declare function placeOfMedium(post: Post, index: number): Place;
/**
 * The texts of a post that stand for a field: the copy with the parts that are published as text (thread, variants,
 * comments; slides are pictures), the title, or the alternative text of each medium. Absent texts are left out.
 */
export declare function textsOf(post: Post, field: 'copy' | 'title' | 'alt'): FieldText[];
/**
 * The same for texts that differ at most in capitals, white space and forms of characters; `''` for an empty one.
 * What it says of two texts it says of what it made of them.
 */
export declare function sameness(text: string): string;
