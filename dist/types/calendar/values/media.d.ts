import type { PostData } from '../../model/generated.ts';
type Medium = PostData['media'][number];
/** A picture or video from what stands under its label: file or description as written. */
export declare function mediaOf(label: string, value: string, alt: string | null): Medium | null;
/** Whether a text reads like a reply to somebody's review, which nothing else may say of it. */
export declare const isToReviewer: (copy: string) => boolean;
/** The sort of post, from the words of its format and opening and from its channels. */
export declare function kindOf(format: string, opener: string, channels: readonly string[]): PostData['kind'];
export {};
