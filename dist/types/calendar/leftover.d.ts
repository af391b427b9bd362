import type { Context } from './context.ts';
import { type Unread } from './left-pieces.ts';
import type { Piece } from './pieces.ts';
import type { Reader } from './reader.ts';
import type { Unit } from './units.ts';
/**
 * What looks like a post among what no recogniser took, so that it is said and never skipped: a heading that opens
 * a post, a text written out with a channel or date beside it, items that bear days and channels.
 */
export declare function leftover(unit: Unit, context: Context, free: readonly Piece[], reader: Reader): Unread | null;
/** Headings with a text written out, beside others most of which head a post each, and which say nothing else of it. */
export declare function strays(unit: Unit, posting: ReadonlySet<Unit>, known: readonly Unread[], { vocabulary, source }: Reader): Unread[];
