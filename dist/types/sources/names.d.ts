import type { TagNames } from '../model/practice.ts';
/** The learned tagger of names, its weights read once, when first asked for. */
export declare function loadNames(): Promise<TagNames>;
