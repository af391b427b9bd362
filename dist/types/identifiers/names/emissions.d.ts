import { type Lattice } from './crf.ts';
import { type Grid } from './features.ts';
import { type NameModel } from './model.ts';
import type { Tokens } from './tokens.ts';
/** Scores every label of every token by the weights of its features. */
export declare function emit(tokens: Tokens, grid: Grid, model: NameModel, { emissions }: Lattice): void;
