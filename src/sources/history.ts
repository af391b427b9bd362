import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Commit, History } from '../read/history.ts';
import { commitOf, gitSources } from './git.ts';

const run = promisify(execFile);

const fields = ['%H', '%P', '%aI', '%an', '%ae', '%s'] as const;

const isId = (text: string | undefined): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text ?? '');

/**
 * The commits that `git log -z` prints: each begins with two null characters and its id. Nothing that people write
 * into a commit can hold a null character, so nothing can pass for one.
 */
function commitsFrom(log: string): Commit[] {
  const words = log.split('\0');
  const commits: (Omit<Commit, 'paths'> & { paths: string[] })[] = [];
  for (let at = 0; at < words.length; at++) {
    if (words[at - 1] === '' && words[at - 2] === '' && isId(words[at])) {
      const [id = '', parents = '', when = '', name = '', email = '', subject = ''] = words.slice(at);
      const request = /\(#(\d{1,9})\)$|^Merge pull request #(\d{1,9})\b/.exec(subject);
      commits.push({
        id,
        parents: parents.split(' ').filter(Boolean),
        at: when,
        author: { name, email },
        request: request ? Number(request[1] ?? request[2]) : null,
        paths: [],
      });
      at += fields.length - 1;
    } else {
      const path = words[at]!.replace(/^\n/, '');
      if (path !== '') commits.at(-1)?.paths.push(path);
    }
  }
  return commits;
}

/**
 * The history of what is checked out; null outside a repository and before its first commit. Of a merge, the files
 * that differ from all its parents are listed: what it takes over from one of them was told by that one's commits.
 */
export async function gitHistory(root: string): Promise<History | null> {
  const head = await commitOf(root, 'HEAD');
  if (head === null) return null;
  const format = `--format=%x00%x00${fields.join('%x00')}%x00`;
  const args = ['-C', root, 'log', '-z', '--topo-order', '-c', '--name-only'];
  const env = { ...process.env, GIT_NO_REPLACE_OBJECTS: '1' };
  const [log, shallow] = await Promise.all([
    run('git', [...args, '--no-renames', format, head, '--'], { env, maxBuffer: 1 << 30 }),
    run('git', ['-C', root, 'rev-parse', '--is-shallow-repository'], { env }),
  ]);
  return {
    commits: commitsFrom(log.stdout),
    isShallow: shallow.stdout.trim() === 'true',
    at: (commit) => gitSources(root, commit),
  };
}
