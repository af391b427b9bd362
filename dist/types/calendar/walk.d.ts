import type { Context } from './context.ts';
import { type Unread } from './left-pieces.ts';
import type { Draft, Reader } from './reader.ts';
import type { Unit } from './units.ts';
/** What was found in a file: the posts, and what looks like a schedule and could not be understood. */
export interface Found {
    readonly drafts: Draft[];
    readonly unread: Unread[];
}
/** Goes down the units of a file, asks the recognisers at each and hands the context on. */
export declare function walk(whole: Unit, context: Context, reader: Reader, found: Found): void;
