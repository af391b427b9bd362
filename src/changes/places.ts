import { placeOf, sourceText, type Place } from '../model/place.ts';
import type { ReadDocument } from '../read/document.ts';
import { valueAt } from '../read/yaml.ts';
import type { Entry } from './sort.ts';
import type { World } from './world.ts';

/** The place of a document as a whole. */
export const placeOfFile = (path: string): Place => placeOf(sourceText(path, ''), 0, 0);

/** Where an entry of a list stands, or a key of it, if one of the practice's own documents has it; else `place`. */
export function inList(
  { documents }: World,
  place: Place,
  list: string,
  isMeant: (item: unknown) => boolean,
): (key?: string) => Place {
  return (key) => {
    const read = documents.find(({ source }) => source.path === place.path);
    const items = read && valueAt(read.tree.value, [list]);
    const index = Array.isArray(items) ? items.findIndex(isMeant) : -1;
    if (!read || index < 0) return place;
    return key === undefined ? read.placeOf([list, index], 'head') : read.placeOf([list, index, key]);
  };
}

/** The document that stands at a place, by its id; of what ships, its name. */
export function originOf({ documents, extended }: World, { path }: Place): string {
  const read = [...documents, ...extended].find(({ source }) => source.path === path);
  return read?.document?.id ?? path.replace(/^chaperone:/, '').replace(/\.yaml$/, '');
}

/** Whether an item has an id. */
export const hasId =
  (id: string) =>
  (item: unknown): boolean =>
    valueAt(item, ['id']) === id;

/** The entries of a list of all documents of a kind, each with its places. */
export function listed<Value extends { readonly id: string }>(
  documents: readonly ReadDocument[],
  kind: string,
  list: string,
  name: (value: Value) => string,
): Entry<Value>[] {
  return documents.flatMap((read) => {
    const items = read.document?.kind === kind ? valueAt(read.document, [list]) : [];
    return (Array.isArray(items) ? (items as Value[]) : []).map((value, index) => ({
      id: value.id,
      name: name(value),
      origin: read.document?.id ?? '',
      value,
      placeOf: (key) =>
        key === undefined ? read.placeOf([list, index], 'head') : read.placeOf([list, index, key]),
    }));
  });
}
