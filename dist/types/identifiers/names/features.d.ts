import { type Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
/** Features of every token. */
export declare const FEATURES: number;
/** The cells of one text, row by row. */
export type Grid = Int32Array;
/** An empty grid with room for `size` tokens. */
export declare const gridOf: (size: number) => Grid;
/** Fills the grid for the tokens of one text. */
export declare function fillGrid(tokens: Tokens, lexicon: Lexicon, grid: Grid): void;
/** Writes the hashes of the features of token `at`, `FEATURES` of them, to `out`. */
export declare function featuresOf(grid: Grid, at: number, out: Int32Array): void;
