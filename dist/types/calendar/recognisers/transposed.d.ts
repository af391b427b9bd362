import type { Recogniser } from './kind.ts';
/** A table on its side: the first column holds the labels, each further column is a post. */
export declare const transposed: Recogniser;
