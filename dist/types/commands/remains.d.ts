import type { CalendarFile } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import type { Sources } from '../read/sources.ts';
/** Where posts were found again, and files too large to be searched. */
export interface Remains {
    /** How many of the posts a file holds, by its path. */
    readonly held: ReadonlyMap<string, number>;
    readonly tooLarge: readonly string[];
}
/**
 * Looks for posts in files of any name and kind: Markdown under the name of a picture, the same texts as YAML or
 * JSON. A post is held where half of what it says stands, letter by letter; in files that were there before the
 * change, where its day stands too, since texts that are used again have none.
 */
export declare function remainsOf(posts: readonly Post[], sources: Sources, changed: readonly string[], untouched: readonly string[]): Promise<Remains>;
/** The posts that none of the calendars holds. */
export declare function lostFrom(posts: readonly Post[], calendars: readonly CalendarFile[]): Post[];
