import { type ReadDocument } from '../read/document.ts';
import type { Shipped } from '../read/extend.ts';
/**
 * Reads the text of a pack. That of a shipped one was read when Chaperone was built, and a test holds that it says the
 * same.
 * @param key what its places are called by
 * @param path its path below policies/
 */
export declare function readPack(key: string, path: string, text: string): ReadDocument;
/** What ships for records, retention and training to build on, each read once. */
export declare const baselines: Shipped;
