import type { Recogniser } from './kind.ts';
/** Chaperone's own form: `- key: value` under a heading with the names of a post's fields, then the copy. */
export declare const native: Recogniser;
