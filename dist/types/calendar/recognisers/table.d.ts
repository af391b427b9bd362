import type { Recogniser } from './kind.ts';
/** Rows that are posts, and grids whose columns are channels. */
export declare const table: Recogniser;
