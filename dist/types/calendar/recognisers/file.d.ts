import type { Recogniser } from './kind.ts';
/** A file that is one post: by its front matter, or by its name when it is text without headings. */
export declare const file: Recogniser;
