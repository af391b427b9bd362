import { type Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
/** Features of every token. */
export declare const FEATURES: number;
/** All features, in their order. */
export declare const EVERY: Int32Array<ArrayBufferLike>;
/** How far away the tokens are that features look at. */
export declare const REACH: readonly [-2, -1, 0, 1, 2];
/** The features that look at one token alone, by how far it is away; they depend on `identityOf` it alone. */
export declare const ALONE: Int32Array<ArrayBufferLike>[];
/** All others. */
export declare const JOINT: Int32Array<ArrayBufferLike>;
/** The cells of one text, row by row. */
export type Grid = Int32Array;
/** An empty grid with room for `size` tokens. */
export declare const gridOf: (size: number) => Grid;
/** Fills the grid for the tokens of one text. */
export declare function fillGrid(tokens: Tokens, lexicon: Lexicon, grid: Grid): void;
/** Values of the grid that determine all columns of a token but those of its neighbours. */
export declare const IDENTITY = 8;
/** Writes the identity of token `at`, which may be one of the two before the first or after the last. */
export declare function identityOf(grid: Grid, at: number, out: Int32Array): void;
/** Writes the hashes of these features of token `at` to `out`. */
export declare function featuresOf(grid: Grid, at: number, which: Int32Array, out: Int32Array): void;
/** The same for features that look at one token alone, of whichever token is that one. */
export declare function featuresAlone(grid: Grid, at: number, which: Int32Array, out: Int32Array): void;
