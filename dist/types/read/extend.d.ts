import { type Effect } from '../model/effect.ts';
import type { Place } from '../model/place.ts';
import type { AnyDocument, ReadDocument } from './document.ts';
import type { DocumentProblem } from './problem.ts';
/** Kinds of document that build on others of their kind, entry by entry. */
export type ExtendingKind = Extract<AnyDocument, {
    extends?: string[];
    omit?: string[];
}>['kind'];
/** An entry of a document and where it stands. */
export interface Placed<Entry> {
    readonly entry: Entry;
    readonly place: Place;
}
/** The documents that ship for others to build on, by how `extends` names them: `chaperone:records/us`. */
export interface Shipped {
    readonly names: readonly string[];
    readonly read: (name: string) => ReadDocument | undefined;
}
/**
 * The documents of a kind with all that they extend, the furthest first.
 */
export declare function extended(documents: readonly ReadDocument[], kind: ExtendingKind, shipped: Shipped): {
    readonly reads: readonly ReadDocument[];
    readonly problems: readonly DocumentProblem[];
};
/** Lists of entries that a nearer document replaces one by one. */
type List = 'classes' | 'schedules' | 'courses';
/** What another value of each key does to what is allowed. */
export type Effects<Entry> = {
    readonly [Key in keyof Entry]-?: (before: Entry, after: Entry) => Effect;
};
interface Lockable {
    readonly id: string;
    readonly locked?: boolean;
}
/**
 * Entries by id, the nearer replacing the further; what `omit` names is left out. What is locked stays so, and stays
 * as it is where a nearer document leaves it out or may allow more.
 */
export declare function lockedEntries<Entry extends Lockable>(reads: readonly ReadDocument[], list: List, effects: Effects<Entry> | null): {
    readonly entries: readonly Placed<Entry>[];
    readonly problems: readonly DocumentProblem[];
};
/** Entries by id, the nearer replacing the further, without a look at locks. */
export declare const entriesById: <Entry extends Lockable>(reads: readonly ReadDocument[], list: List) => readonly Placed<Entry>[];
export {};
