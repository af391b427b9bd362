import type { Post } from '../model/post.ts';
import type { Practice } from '../model/practice.ts';
/** Fields that a rule may ask a post for; `alt`, `checked` and `captions` are said of its media. */
export type Field = Exclude<keyof Post, 'texts' | 'places' | 'path' | 'line' | 'endLine' | 'fields' | 'parts'> | 'alt' | 'checked' | 'captions';
/** Whether a medium is the captions of a video. */
export declare function isCaptions({ path, purpose }: Post['media'][number]): boolean;
/** Whether the post has something in the field. */
export declare function has(post: Post, field: Exclude<Field, 'alt' | 'checked' | 'captions'>): boolean;
/**
 * What to add to a problem about a missing field: `unknown` where no post of the calendar carries it, because then
 * nobody has been asked for it yet.
 */
export declare function unlessCarried(post: Post, field: Field, practice: Practice): {
    unknown?: string;
};
/** How people call a field, where it is not the field's own name. */
export declare const fieldNames: Readonly<Partial<Record<Field, string>>>;
