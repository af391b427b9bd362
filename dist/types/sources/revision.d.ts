import type { Sources } from '../read/sources.ts';
/** A file of a commit. */
export interface Entry {
    /** What identifies its content: Git's name of the blob. */
    readonly id: string;
    /** In bytes. */
    readonly size: number;
    /** False for symbolic links and other repositories' commits. */
    readonly isFile: boolean;
}
/** All files of a commit, by path. */
export type Entries = ReadonlyMap<string, Entry>;
/** The files of a commit: read like any source, and compared with another commit without being read. */
export interface Revision extends Sources {
    readonly commit: string;
    entries(): Promise<Entries>;
}
/** Where a commit's files come from. */
export interface Store {
    entries(commit: string): Promise<Entries>;
    blob(id: string): Promise<Uint8Array>;
    /** The same in pieces, for what may be large. */
    chunks(id: string): AsyncIterable<Uint8Array>;
}
/** A commit's files. Symbolic links are not followed: `unreadable`. */
export declare function revisionOf(commit: string, store: Store): Revision;
/** The paths that `after` has and `before` has not, or has with another content; sorted. */
export declare function changedPaths(before: Revision, after: Revision): Promise<readonly string[]>;
