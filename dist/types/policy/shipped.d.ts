import { type ReadDocument } from '../read/document.ts';
/**
 * Reads the text of a pack. That of a shipped one was read when Chaperone was built, and a test holds that it says the
 * same.
 * @param key what its places are called by
 * @param path its path below policies/
 */
export declare function readPack(key: string, path: string, text: string): ReadDocument;
