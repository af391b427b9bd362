import type { Recogniser } from './kind.ts';
/** List items that are posts: dated tasks, channels under a day, nested lists of day, post and channel. */
export declare const list: Recogniser;
