import type { Language } from './detector.ts';
/** The language a text is read in: the only one given, else a guess from its small words; null: either. */
export declare function languageOf(text: string, languages: readonly Language[]): Language | null;
