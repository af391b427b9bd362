import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Recording } from '../commands/record.ts';
import { InputError } from '../commands/fault.ts';

/**
 * Appends lines to the register, each month's to its file, in one write that is on the disk when this returns. Where
 * an earlier write was interrupted, the half line is ended first, so that it takes no other event with it.
 *
 * @param name Of the file in each month's folder: one for each pull request, so that nothing conflicts.
 * @returns The files written to, relative to `root`.
 */
export async function appendLines(
  root: string,
  { lines, folder }: Recording,
  name: string,
): Promise<string[]> {
  if (!/^[a-z0-9][a-z0-9._-]*$/i.test(name))
    throw new InputError('--into takes a name of letters, digits and dashes.');
  const months = new Map<string, string[]>();
  for (const { month, line } of lines) months.set(month, [...(months.get(month) ?? []), line]);
  const written: string[] = [];
  for (const [month, own] of months) {
    const path = `${folder}/${month}/${name}.jsonl`;
    await append(join(root, path), own.map((line) => `${line}\n`).join(''));
    written.push(path);
  }
  return written;
}

/** Appends whole lines to a file, in one write. @param head what the file begins with where it is new */
export async function append(file: string, text: string, head = ''): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const handle = await open(file, 'a+');
  try {
    const { size } = await handle.stat();
    const last = Buffer.alloc(1);
    if (size > 0) await handle.read(last, 0, 1, size - 1);
    const isOpen = size > 0 && last[0] !== 10;
    await handle.appendFile(size === 0 ? head + text : isOpen ? `\n${text}` : text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
