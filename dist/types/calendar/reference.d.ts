import type { Reference } from '../model/calendar.ts';
import type { Bench } from './bench.ts';
import type { Entry } from './entry.ts';
/** Whether a value tells where the copy stands: a file, a document, “same as Instagram”. */
export declare function isReference(text: string): boolean;
/** The file that a post's copy stands in, where its labels say so; what cannot be followed is a problem of the post. */
export declare function referenceOf(bench: Bench, entries: readonly Entry[]): Reference | null;
