import { type Place } from '../model/place.ts';
import type { ReadDocument } from '../read/document.ts';
import type { Entry } from './sort.ts';
import type { World } from './world.ts';
/** The place of a document as a whole. */
export declare const placeOfFile: (path: string) => Place;
/** Where an entry of a list stands, or a key of it, if one of the practice's own documents has it; else `place`. */
export declare function inList({ documents }: World, place: Place, list: string, isMeant: (item: unknown) => boolean): (key?: string) => Place;
/** The document that stands at a place, by its id; of what ships, its name. */
export declare function originOf({ documents, extended }: World, { path }: Place): string;
/** Whether an item has an id. */
export declare const hasId: (id: string) => (item: unknown) => boolean;
/** The entries of a list of all documents of a kind, each with its places. */
export declare function listed<Value extends {
    readonly id: string;
}>(documents: readonly ReadDocument[], kind: string, list: string, name: (value: Value) => string): Entry<Value>[];
