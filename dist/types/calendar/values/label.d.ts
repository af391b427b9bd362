import type { Field } from '../words/fields.ts';
/** A label understood: its field, and whether the whole label is a known word or only its end or beginning. */
export interface KnownLabel {
    readonly field: Field;
    readonly exact: boolean;
    /** What stands in brackets, or beside the known word: a channel, a language, an account. */
    readonly qualifier: string;
}
/** Words → field. A practice's own words come first. */
export type Vocabulary = ReadonlyMap<string, Field>;
/** The shipped words with the practice's own on top. */
export declare function vocabularyOf(columns: Readonly<Record<string, string>>): Vocabulary;
/** Understands a label such as “**Caption (paste into Instagram):**”. Null when it means nothing known. */
export declare function labelOf(text: string, vocabulary: Vocabulary): KnownLabel | null;
