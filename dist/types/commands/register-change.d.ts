import type { Sources } from '../read/sources.ts';
import type { RegisterChange } from '../records/compare.ts';
/** The digest of a file's bytes, read piece by piece; null where there is none. */
export declare function digestOf(sources: Sources, path: string): Promise<string | null>;
/**
 * What a change does to the register: only the files that differ are read, and the others where an event might have
 * been in both.
 */
export declare function registerChange(before: Sources, after: Sources, folder: string): Promise<RegisterChange>;
