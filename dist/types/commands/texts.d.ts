import type { Known, Raised } from '../lint/raise.ts';
/** Texts of a change beside its files, by what they are. */
export type ChangeTexts = ReadonlyMap<string, string>;
/** Findings about names, titles and messages of a change that may identify somebody. Their places hold no text. */
export declare function identifiersInTexts(texts: ChangeTexts, known: Known): Generator<Raised>;
/** That not all messages of a change could be looked at. @param left how many were not */
export declare function unreadTexts(left: number): Generator<Raised>;
