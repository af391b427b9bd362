import type { Recogniser } from './kind.ts';
/** The shapes of posts, asked in this order at each heading; what one takes the next does not see. */
export declare const recognisers: readonly Recogniser[];
