import { createReadStream } from 'node:fs';
import { lstat, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { Bytes, Sources, Stream } from '../read/sources.ts';

const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * Files below `root` on disk. A symbolic link is followed only where its target lies inside `root`, or inside one
 * of `outside`: files and folders that the caller named itself, relative to `root`.
 */
export function diskSources(root: string, outside: readonly string[] = []): Sources {
  const base = resolve(root);
  const allowed = Promise.all(
    [base, ...outside.map((path) => resolve(base, path))].map((path) => realpath(path).catch(() => path)),
  );
  const isInside = async (path: string): Promise<boolean> =>
    (await allowed).some((folder) => path === folder || path.startsWith(folder === sep ? sep : folder + sep));

  async function read(path: string, limit: number): Promise<Bytes> {
    try {
      const real = await realpath(join(base, path));
      if (!(await isInside(real))) return { absent: 'outside the repository' };
      const about = await stat(real);
      if (!about.isFile()) return { absent: 'unreadable' };
      return about.size > limit ? { absent: 'too large' } : { bytes: await readFile(real) };
    } catch (error) {
      return { absent: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable' };
    }
  }

  async function stream(path: string): Promise<Stream> {
    try {
      const real = await realpath(join(base, path));
      if (!(await isInside(real))) return { absent: 'outside the repository' };
      if (!(await stat(real)).isFile()) return { absent: 'unreadable' };
      return { chunks: createReadStream(real, { highWaterMark: 1 << 20 }) };
    } catch (error) {
      return { absent: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable' };
    }
  }

  async function list(folder: string): Promise<readonly string[]> {
    const found: string[] = [];
    const walk = async (path: string): Promise<void> => {
      const entries = await readdir(join(base, path), { withFileTypes: true }).catch(() => []);
      for (const entry of entries) {
        const name = path === '' ? entry.name : `${path}/${entry.name}`;
        if (entry.isDirectory() && !skipped.has(entry.name)) await walk(name);
        else if (entry.isFile() || entry.isSymbolicLink()) found.push(name);
      }
    };
    const about = await lstat(join(base, folder)).catch(() => null);
    if (about && !about.isDirectory()) return [folder];
    await walk(folder);
    return found.sort();
  }

  return { read, stream, list };
}
