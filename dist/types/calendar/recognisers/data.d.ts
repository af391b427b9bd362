import type { Recogniser } from './kind.ts';
/** Posts written as a list of data: YAML, JSON or separated values in a fence, front matter, a table in HTML. */
export declare const data: Recogniser;
