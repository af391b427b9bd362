import type { Folded } from './fold.ts';
import type { OptionFault } from './kind.ts';
import type { Range } from './ranges.ts';
/** A phrase in a text: `text.slice(start, end)`, in the text's own offsets. */
export interface PhraseMatch extends Range {
    /** Its index among the phrases. */
    readonly phrase: number;
}
/**
 * Prepares phrases to be found in folded texts: case, kinds of white space, quotation marks and dashes do not
 * matter. `word` finds whole words alone. Matches come in the order of their ends.
 */
export declare function phraseFinder(phrases: readonly string[], match: 'word' | 'anywhere'): (text: Folded) => PhraseMatch[];
/** The faults of phrases that nothing could ever match; each phrase with its path within the options. */
export declare function phraseFaults(phrases: readonly (readonly [string, OptionFault['path']])[]): Iterable<OptionFault>;
/** Phrases as they are compared: those that are found alike are equal. */
export declare const phrasesAlike: (phrases?: readonly string[]) => string[];
/** One phrase, or a list of them, with the path of each. */
export declare function withPaths(phrases: string | readonly string[] | undefined, ...path: OptionFault['path']): [string, OptionFault['path']][];
