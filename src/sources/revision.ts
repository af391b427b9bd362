import type { Bytes, Sources, Stream } from '../read/sources.ts';

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
export function revisionOf(commit: string, store: Store): Revision {
  let tree: Promise<Entries> | null = null;
  const entries = (): Promise<Entries> => (tree ??= store.entries(commit));
  return {
    commit,
    entries,
    async read(path, limit): Promise<Bytes> {
      const entry = (await entries()).get(path);
      if (!entry) return { absent: 'missing' };
      if (!entry.isFile) return { absent: 'unreadable' };
      if (entry.size > limit) return { absent: 'too large' };
      return { bytes: await store.blob(entry.id) };
    },
    async stream(path): Promise<Stream> {
      const entry = (await entries()).get(path);
      if (!entry) return { absent: 'missing' };
      return entry.isFile ? { chunks: store.chunks(entry.id) } : { absent: 'unreadable' };
    },
    async list(folder): Promise<readonly string[]> {
      const names = [...(await entries()).keys()];
      return names.filter((name) => folder === '' || name === folder || name.startsWith(`${folder}/`)).sort();
    },
  };
}

/** The paths that `after` has and `before` has not, or has with another content; sorted. */
export async function changedPaths(before: Revision, after: Revision): Promise<readonly string[]> {
  const [old, now] = await Promise.all([before.entries(), after.entries()]);
  const changed = [...now].filter(([path, { id }]) => old.get(path)?.id !== id);
  return changed.map(([path]) => path).sort();
}
