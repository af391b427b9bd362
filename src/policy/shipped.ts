import { sourceText } from '../model/place.ts';
import { preparedDocument, readDocument, type Prepared, type ReadDocument } from '../read/document.ts';
import type { Shipped } from '../read/extend.ts';
import { packsRead } from './packs-read.generated.ts';
import { packs } from './packs.generated.ts';

/**
 * Reads the text of a pack. That of a shipped one was read when Chaperone was built, and a test holds that it says the
 * same.
 * @param key what its places are called by
 * @param path its path below policies/
 */
export function readPack(key: string, path: string, text: string): ReadDocument {
  const source = sourceText(key, text);
  const prepared = packs[path] === text ? packsRead[path] : undefined;
  return prepared === undefined
    ? readDocument(source)
    : preparedDocument(source, JSON.parse(prepared) as Prepared);
}

const read = new Map<string, ReadDocument>();

/** What ships for records, retention and training to build on, each read once. */
export const baselines: Shipped = {
  names: Object.keys(packs).map((path) => `chaperone:${path.replace(/\.yaml$/, '')}`),
  read(name) {
    const path = `${name.slice('chaperone:'.length)}.yaml`;
    const known = read.get(name);
    if (known || packs[path] === undefined) return known;
    const document = readPack(name, path, packs[path]);
    read.set(name, document);
    return document;
  },
};
