import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { blobReader } from './git-blobs.ts';
import { revisionOf, type Entries, type Revision, type Store } from './revision.ts';

const run = promisify(execFile);

/** What a repository says should stand in place of its commits does not count. */
const env = { ...process.env, GIT_NO_REPLACE_OBJECTS: '1' };

/** The root of the repository that `folder` lies in; null outside one, or without the `git` program. */
export async function repositoryRoot(folder: string): Promise<string | null> {
  const answer = await run('git', ['-C', folder, 'rev-parse', '--show-toplevel']).catch(() => null);
  return answer?.stdout.trim() || null;
}

/** The commit that `revision` names; null where it names none. */
export async function commitOf(root: string, revision: string): Promise<string | null> {
  const args = ['-C', root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const answer = await run('git', args, { env }).catch(() => null);
  return answer?.stdout.trim() || null;
}

/** The branch that is checked out; null where there is none. */
export async function currentBranch(root: string): Promise<string | null> {
  const answer = await run('git', ['-C', root, 'symbolic-ref', '--quiet', '--short', 'HEAD']).catch(
    () => null,
  );
  return answer?.stdout.trim() || null;
}

/** The commit that two have in common; null where the clone is too shallow to tell. */
export async function mergeBase(root: string, one: string, other: string): Promise<string | null> {
  const answer = await run('git', ['-C', root, 'merge-base', one, other], { env }).catch(() => null);
  return answer?.stdout.trim() || null;
}

/** The messages of the commits that `head` has and `base` has not, by their ids. */
export async function messagesOf(
  root: string,
  base: string,
  head: string,
): Promise<ReadonlyMap<string, string>> {
  const args = ['-C', root, 'log', '-z', '--format=%H%n%B', `${base}..${head}`, '--'];
  const { stdout } = await run('git', args, { env, maxBuffer: 1 << 28 });
  const commits = stdout.split('\0').filter(Boolean);
  return new Map(
    commits.map((text) => [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)]),
  );
}

/** Commits of a repository on disk, through the `git` program's plumbing. */
export function gitStore(root: string): Store {
  return {
    entries: (commit) => listTree(root, commit),
    blob: blobReader(root, env),
    chunks: (id) => blobChunks(root, id),
  };
}

/** Files as they stand in a commit. Symbolic links are not followed. */
export function gitSources(root: string, commit: string): Revision {
  return revisionOf(commit, gitStore(root));
}

async function listTree(root: string, commit: string): Promise<Entries> {
  const { stdout } = await run('git', ['-C', root, 'ls-tree', '-r', '-l', '-z', '--full-tree', commit], {
    env,
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
  const child = spawn('git', ['-C', root, 'cat-file', 'blob', id], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env,
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  for await (const chunk of child.stdout) yield chunk as Uint8Array;
  if ((await ended) !== 0) throw new Error('git cat-file failed');
}
