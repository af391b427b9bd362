import { type Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
/** Whether the tokens `from` to `to`, taken for a name, are the name of a disease, a brand, a holiday, a place… */
export declare function isNoPerson(text: string, tokens: Tokens, from: number, to: number, lexicon: Lexicon): boolean;
/**
 * The first token of a name past titles, which the labelled sets count in or out as they please, so that
 * the model is never sure of them.
 */
export declare function pastTitles(text: string, tokens: Tokens, from: number, to: number): number;
/** Whether a hit names someone known to everyone. */
export declare const isPublicFigure: (name: string) => boolean;
