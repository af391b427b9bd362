import { directoryOf, noDirectory } from '../identifiers/directory.ts';
import type { Finding, PracticeDocument } from '../model/generated.ts';
import { findIdentifiers } from '../identifiers/find.ts';
import { isOpen } from '../report/group.ts';
import type { SafeResult } from '../report/formats/index.ts';
import type { Lines } from '../github/suggestions.ts';
import { decode } from '../read/decode.ts';
import type { Sources } from '../read/sources.ts';
import { loadNames } from '../sources/names.ts';

/** The largest file that suggestions are made for, in bytes. */
const limit = 2 * 1024 * 1024;

const fixable = (finding: Finding): boolean => isOpen(finding) && finding.fix !== null;

/** The texts of the files that have fixes, read before they are asked for. */
export async function linesOf(
  { report }: SafeResult,
  practice: PracticeDocument | null,
  sources: Sources,
  isAdded: Lines['isAdded'],
): Promise<Lines | null> {
  const paths = [...new Set(report.findings.filter(fixable).map(({ path }) => path))];
  if (paths.length === 0) return null;
  const texts = new Map<string, string>();
  for (const path of paths) {
    const answer = await sources.read(path, limit);
    const source = 'bytes' in answer ? decode(path, answer.bytes, limit).source : null;
    if (source) texts.set(path, source.text);
  }
  const names = await loadNames();
  const directory = practice === null ? noDirectory : directoryOf(practice);
  return {
    textOf: (path) => texts.get(path) ?? null,
    isAdded,
    identifies: (text) => findIdentifiers(text, { level: 'review', names, directory }).length > 0,
  };
}
