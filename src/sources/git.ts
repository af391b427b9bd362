import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Bytes, Sources, Stream } from '../read/sources.ts';

const run = promisify(execFile);

/** The root of the repository that `folder` lies in; null outside one, or without the `git` program. */
export async function repositoryRoot(folder: string): Promise<string | null> {
  const answer = await run('git', ['-C', folder, 'rev-parse', '--show-toplevel']).catch(() => null);
  return answer?.stdout.trim() || null;
}

/** The commit that `revision` names; null where it names none. */
export async function commitOf(root: string, revision: string): Promise<string | null> {
  const args = ['-C', root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const answer = await run('git', args).catch(() => null);
  return answer?.stdout.trim() || null;
}

/** The branch that is checked out; null where there is none. */
export async function currentBranch(root: string): Promise<string | null> {
  const answer = await run('git', ['-C', root, 'symbolic-ref', '--quiet', '--short', 'HEAD']).catch(
    () => null,
  );
  return answer?.stdout.trim() || null;
}

/** Files as they stand in a commit, through the `git` program's plumbing. Symbolic links are not followed. */
export function gitSources(root: string, commit: string): Sources {
  let tree: Promise<ReadonlyMap<string, Entry>> | null = null;
  const entries = (): Promise<ReadonlyMap<string, Entry>> => (tree ??= listTree(root, commit));
  return {
    async read(path, limit): Promise<Bytes> {
      const entry = (await entries()).get(path);
      if (!entry) return { absent: 'missing' };
      if (!entry.isFile) return { absent: 'unreadable' };
      if (entry.size > limit) return { absent: 'too large' };
      return { bytes: await blob(root, entry.id) };
    },
    async stream(path): Promise<Stream> {
      const entry = (await entries()).get(path);
      if (!entry) return { absent: 'missing' };
      return entry.isFile ? { chunks: blobChunks(root, entry.id) } : { absent: 'unreadable' };
    },
    async list(folder): Promise<readonly string[]> {
      const names = [...(await entries()).keys()];
      return names.filter((name) => folder === '' || name === folder || name.startsWith(`${folder}/`)).sort();
    },
  };
}

interface Entry {
  readonly id: string;
  readonly size: number;
  readonly isFile: boolean;
}

async function listTree(root: string, commit: string): Promise<ReadonlyMap<string, Entry>> {
  const { stdout } = await run('git', ['-C', root, 'ls-tree', '-r', '-l', '-z', '--full-tree', commit], {
    maxBuffer: 1 << 28,
  });
  return new Map(
    stdout
      .split('\0')
      .filter(Boolean)
      .map((line) => {
        const [about, path] = [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)];
        const [mode, type, id, size] = about.split(/ +/);
        return [path, { id: id!, size: Number(size), isFile: type === 'blob' && mode !== '120000' }];
      }),
  );
}

/** A file's bytes as Git gives them. @throws Error where Git stops early: half a file is not the file. */
async function* blobChunks(root: string, id: string): AsyncGenerator<Uint8Array> {
  const child = spawn('git', ['-C', root, 'cat-file', 'blob', id], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  for await (const chunk of child.stdout) yield chunk as Uint8Array;
  if ((await ended) !== 0) throw new Error('git cat-file failed');
}

async function blob(root: string, id: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of blobChunks(root, id)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
