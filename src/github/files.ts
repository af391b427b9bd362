import { constants } from 'node:fs';
import { mkdir, open, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
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
