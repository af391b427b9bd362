import { type Revision, type Store } from './revision.ts';
/** The root of the repository that `folder` lies in; null outside one, or without the `git` program. */
export declare function repositoryRoot(folder: string): Promise<string | null>;
/** The commit that `revision` names; null where it names none. */
export declare function commitOf(root: string, revision: string): Promise<string | null>;
/** The branch that is checked out; null where there is none. */
export declare function currentBranch(root: string): Promise<string | null>;
/** The commit that two have in common; null where the clone is too shallow to tell. */
export declare function mergeBase(root: string, one: string, other: string): Promise<string | null>;
/** The messages of the commits that `head` has and `base` has not, by their ids. */
export declare function messagesOf(root: string, base: string, head: string): Promise<ReadonlyMap<string, string>>;
/** Commits of a repository on disk, through the `git` program's plumbing. */
export declare function gitStore(root: string): Store;
/** Files as they stand in a commit. Symbolic links are not followed. */
export declare function gitSources(root: string, commit: string): Revision;
