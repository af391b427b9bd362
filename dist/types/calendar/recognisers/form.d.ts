import type { Recogniser } from './kind.ts';
/** A file without a title whose headings are the labels of one post, as an issue form writes them. */
export declare const form: Recogniser;
