import type { Assembled } from './post.ts';
/**
 * Gives the posts that say “same as Instagram” the text of the one post of the same day or topic that is meant. Where
 * there is none, or more than one, that is a problem of the post.
 */
export declare function shareTexts(assembled: readonly Assembled[]): Assembled[];
