import { type Place } from '../model/place.ts';
import { type AnyDocument, type ReadDocument } from './document.ts';
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
/**
 * The documents of a kind with all that they extend, the furthest first.
 * @param packs Texts of what ships, by path below policies/.
 */
export declare function extended(documents: readonly ReadDocument[], kind: ExtendingKind, packs: Readonly<Record<string, string>>): {
    readonly reads: readonly ReadDocument[];
    readonly problems: readonly DocumentProblem[];
};
/** Entries by id, the nearer replacing the further; what `omit` names is left out. */
export declare function entriesById<Entry extends {
    readonly id: string;
}>(reads: readonly ReadDocument[], key: 'classes' | 'schedules' | 'courses'): Placed<Entry>[];
