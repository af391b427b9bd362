import type { Sources } from './sources.ts';

/** A commit, as far as the path of a post asks for it. */
export interface Commit {
  readonly id: string;
  readonly parents: readonly string[];
  /** When its author says it was written, with the offset from UTC. */
  readonly at: string;
  /** Who wrote it, as Git has it. */
  readonly author: { readonly name: string; readonly email: string };
  /** The number of the pull request that its first line names; null where it names none. */
  readonly request: number | null;
  /** The files that differ from those of every parent. */
  readonly paths: readonly string[];
}

/** The commits that led to a state of a repository. */
export interface History {
  /** Children before their parents. */
  readonly commits: readonly Commit[];
  /** Whether the clone holds only the latest commits. */
  readonly isShallow: boolean;
  /** The files as they stood in a commit. */
  at(commit: string): Sources;
}
