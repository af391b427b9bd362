import type { Client, Repository } from '../github/client.ts';
import type { Entries, Entry, Store } from './revision.ts';

/** How many requests are under way at once. */
const width = 8;

/** Lets `width` of the given tasks run at a time. */
function limiter(width: number): <Value>(task: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    running++;
    try {
      return await task();
    } finally {
      running--;
      waiting.shift()?.();
    }
  };
}

/**
 * Commits of a repository through GitHub's API, without a checkout. A content is asked for once, whichever commits
 * have it: what a change leaves alone costs nothing.
 */
export function githubStore(client: Client, repository: Repository): Store {
  const slot = limiter(width);
  const blobs = new Map<string, Promise<Uint8Array>>();

  async function tree(id: string, recursive: boolean) {
    const { data } = await slot(() =>
      client.rest.git.getTree({ ...repository, tree_sha: id, ...(recursive && { recursive: '1' }) }),
    );
    return data;
  }

  /** The files below a folder. What is too much for one answer is asked for folder by folder. */
  async function walk(id: string, folder: string, into: Map<string, Entry>): Promise<void> {
    let answer = await tree(id, true);
    const isWhole = !answer.truncated;
    if (!isWhole) answer = await tree(id, false);
    if (answer.truncated) throw new Error('A folder of the repository has too many files for one answer.');
    for (const { path, mode, type, sha, size } of answer.tree) {
      const name = `${folder}${path}`;
      if (type !== 'tree') into.set(name, { id: sha, size: size ?? 0, isFile: isFile(type, mode) });
      else if (!isWhole) await walk(sha, `${name}/`, into);
    }
  }

  async function fetchBlob(id: string): Promise<Uint8Array> {
    const { data } = await slot(() => client.rest.git.getBlob({ ...repository, file_sha: id }));
    return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
  }

  function blob(id: string): Promise<Uint8Array> {
    const known = blobs.get(id) ?? fetchBlob(id);
    blobs.set(id, known);
    return known;
  }

  return {
    blob,
    async *chunks(id) {
      yield await blob(id);
    },
    async entries(commit): Promise<Entries> {
      const found = new Map<string, Entry>();
      await walk(commit, '', found);
      return found;
    },
  };
}

function isFile(type: string, mode: string): boolean {
  return type === 'blob' && mode !== '120000';
}
