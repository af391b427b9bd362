import { constants } from 'node:fs';
import { mkdir, open, readFile, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { InputError } from '../commands/fault.ts';

/**
 * Writes a report below one of the folders that a run may write to, making folders on the way. What is checked out
 * is not trusted: symbolic links are neither followed nor written through.
 * @param path relative to the first folder, or absolute
 * @returns the absolute path
 * @throws InputError where the path leads elsewhere
 */
export async function writeReport(path: string, text: string, folders: readonly string[]): Promise<string> {
  const target = resolve(folders[0] ?? '.', path);
  const roots = await Promise.all(folders.map((folder) => realpath(folder)));
  const isInside = (place: string): boolean =>
    roots.some((root) => place === root || place.startsWith(root + sep));
  const refused = new InputError(`The report cannot be written to "${path}": it lies outside the workspace.`);
  if (!isInside(await nearest(dirname(target)))) throw refused;
  await mkdir(dirname(target), { recursive: true });
  if (!isInside(await realpath(dirname(target)))) throw refused;
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);
  const file = await open(target, flags, 0o644).catch(() => {
    throw new InputError(`The report cannot be written to "${path}".`);
  });
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
  return target;
}

/** The real path of the nearest folder that exists. */
async function nearest(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => null);
  return real ?? (dirname(folder) === folder ? folder : nearest(dirname(folder)));
}

/** The JSON of files, and of all files that end in `.json` below folders. @throws InputError where one cannot be read */
export async function readReports(paths: readonly string[], folder: string): Promise<unknown[]> {
  const reports: unknown[] = [];
  for (const path of paths.map((path) => resolve(folder, path)))
    for (const file of await filesAt(path)) {
      try {
        reports.push(JSON.parse(await readFile(file, 'utf8')));
      } catch {
        throw new InputError('A report of a part cannot be read: it is missing, or no JSON.');
      }
    }
  return reports;
}

async function filesAt(path: string): Promise<string[]> {
  const about = await stat(path).catch(() => null);
  if (!about?.isDirectory()) return [path];
  const names = await readdir(path, { recursive: true });
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name));
}
