import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Edit, Finding } from '../model/generated.ts';
import { applyEdits } from '../lint/fixes.ts';

/** Applies the safe fixes of findings to files below `root`. Returns how many were applied. */
export async function applyFixes(root: string, findings: readonly Finding[]): Promise<number> {
  const byFile = new Map<string, Edit[][]>();
  for (const { fix, waived } of findings) {
    const path = fix?.edits[0]?.path;
    if (!fix || waived || path === undefined || path.startsWith('..')) continue;
    byFile.set(path, [...(byFile.get(path) ?? []), fix.edits]);
  }
  let count = 0;
  for (const [path, fixes] of byFile) {
    const file = join(root, path);
    const { text, applied } = applyEdits(await readFile(file, 'utf8'), fixes);
    await writeFile(file, text);
    count += applied;
  }
  return count;
}
