import type { CalendarFile, ReaderProblem, Reference } from '../model/calendar.ts';
import type { PostData } from '../model/generated.ts';
import type { Passage } from '../model/passage.ts';
import type { Post } from '../model/post.ts';
/** What stands where a reference points: the file as read, or why there is none. */
export type Referenced = {
    readonly file: CalendarFile;
} | {
    readonly absent: string;
};
/** A post's text found in another file, or why it was not. */
export type Text = Pick<PostData, 'copy' | 'parts'> & {
    readonly texts: readonly Passage[];
};
/**
 * Gives posts the texts that stand in other files. The texts keep their places there. A text that is not there to be
 * had is a problem of the post, at the reference.
 */
export declare function follow(file: CalendarFile, at: (reference: Reference) => Referenced): CalendarFile;
/** A post with a text found elsewhere, and the problem of its first placeholder. */
export declare function withText(post: Post, { copy, parts, texts }: Text): [Post, ReaderProblem | null];
/** A file whose text is that of posts planned elsewhere: it is looked at there, and no calendar by itself. */
export declare function absorbed(file: CalendarFile): CalendarFile;
