import type { Recogniser } from './kind.ts';
/** Posts written as a list of data, in YAML or JSON: in a fence, or in front matter. */
export declare const data: Recogniser;
