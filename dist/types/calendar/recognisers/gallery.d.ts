import type { Reader } from '../reader.ts';
import type { Recogniser } from './kind.ts';
/** Texts to paste, one after another under a heading: fences, bold titles with a text below, numbered paragraphs. */
export declare const gallery: Recogniser;
export type { Reader };
