import type { Passage } from '../model/passage.ts';
import type { Fix } from '../model/rule.ts';
/**
 * A fix that replaces `passage.text.slice(start, end)`; undefined unless it is safe: the range stands in the
 * source exactly as in the text, in one piece, and the replacement has no character that could mean more there.
 */
export declare function replace(passage: Passage, start: number, end: number, replacement: string): Fix | undefined;
