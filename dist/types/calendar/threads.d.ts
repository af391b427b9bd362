import type { Draft } from './reader.ts';
/** Joins the parts of a thread that stand under headings of their own, “(1/5)” to “(5/5)”, to one post. */
export declare function joinThreads(drafts: readonly Draft[]): Draft[];
