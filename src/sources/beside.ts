import type { Sources } from '../read/sources.ts';

/**
 * A revision of a repository, with what lies in other checkouts beside it as it is there now: of them it has no state
 * of its own.
 */
export function withBeside(revision: Sources, here: Sources): Sources {
  const of = (path: string): Sources => (path.startsWith('../') ? here : revision);
  return {
    read: (path, limit) => of(path).read(path, limit),
    stream: (path) => of(path).stream(path),
    list: (folder) => of(folder).list(folder),
  };
}
