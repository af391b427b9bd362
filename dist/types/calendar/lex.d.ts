import type { TextBuilder } from './mapped.ts';
/** How a parser made a value of its source: `text` resolves escapes and character references, `code` only the
 * escaped pipe of a table. In both a line break takes the prefixes of its containers with it. */
export type Reading = 'text' | 'code';
/**
 * Appends `value` as published text with its exact map, by reading its source again: `slice`, which stands at
 * `from`, holds the value from its beginning on. Returns where the value ends in the source. Where source and
 * value do not agree, what is left corresponds as a whole.
 */
export declare function appendValue(builder: TextBuilder, value: string, slice: string, from: number, reading: Reading): number;
