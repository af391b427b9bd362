import type { Segment } from '../model/passage.ts';
/** The styles in which YAML writes a text, as the library names them. */
export type ScalarStyle = 'PLAIN' | 'QUOTE_DOUBLE' | 'QUOTE_SINGLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED';
/**
 * Maps the value of a YAML scalar back to its source: the segments of a passage whose text is `value`. A run of
 * white space is one segment, as is an escape; words correspond unit by unit. Where value and source cannot be
 * reconciled, the value is one segment that stands for the whole scalar.
 *
 * @param from Offset in `source` at which the scalar begins: its first letter, quote, or `|` or `>`.
 * @param to Offset at which it ends.
 */
export declare function scalarSegments(source: string, from: number, to: number, style: ScalarStyle, value: string): Segment[];
