import type { Tokens } from './tokens.ts';
/** A word goes on over letters, digits and, between letters, hyphens, dots of abbreviations and O'… */
export declare function wordEnd(text: string, at: number): number;
/** Hashes the folded word and its first and last letters into the columns. */
export declare function hashWord(text: string, at: number, end: number, index: number, tokens: Tokens): void;
