import type { Edit, Finding } from '../model/generated.ts';
import { sourceText } from '../model/place.ts';

/**
 * Applies fixes to a text. Each fix is applied whole or, where it overlaps one before it, not at all: the next run
 * offers it again.
 */
export function applyEdits(
  text: string,
  fixes: readonly (readonly Edit[])[],
): { readonly text: string; readonly applied: number } {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const { lineStarts } = sourceText('', text.slice(mark));
  const offset = (line: number, column: number): number => mark + (lineStarts[line - 1] ?? 0) + column - 1;
  const taken: { from: number; to: number; text: string }[] = [];
  let applied = 0;
  for (const edits of fixes) {
    const ranges = edits.map((edit) => ({
      from: offset(edit.line, edit.column),
      to: offset(edit.endLine, edit.endColumn),
      text: edit.text,
    }));
    if (ranges.some((range) => taken.some((other) => range.from < other.to && other.from < range.to)))
      continue;
    taken.push(...ranges);
    applied++;
  }
  // What is put in before a place comes before what replaces it; what is put in at one place keeps its order.
  let result = '';
  let done = 0;
  for (const { from, to, text: replacement } of taken.sort((a, b) => a.from - b.from || a.to - b.to)) {
    result += text.slice(done, from) + replacement;
    done = to;
  }
  return { text: result + text.slice(done), applied };
}

/** A line of a text, and as it would be with a finding's fix; null where the fix is not of that line alone. */
export function fixedLine(
  text: string,
  { path, line, fix }: Pick<Finding, 'path' | 'line' | 'fix'>,
): { readonly old: string; readonly now: string } | null {
  const isHere = fix?.edits.every(
    (edit) => edit.path === path && edit.line === line && edit.endLine === line,
  );
  if (!fix || !isHere) return null;
  const { lineStarts } = sourceText(path, text);
  const old = text.slice(lineStarts[line - 1], lineStarts[line] ?? text.length).replace(/[\r\n]+$/, '');
  const edits = fix.edits.map((edit) => ({ ...edit, line: 1, endLine: 1 }));
  return { old, now: applyEdits(old, [edits]).text };
}

/** Whether a text differs from what it was in nothing but lines that were changed as fixes of findings in it say. */
export function isFixedAlone(before: string, after: string, findings: readonly Finding[]): boolean {
  const [old, now] = [before, after].map((text) => text.split(/\r\n|\r|\n/));
  if (old!.length !== now!.length) return false;
  const fixed = new Set(
    findings.flatMap((finding) => {
      const line = fixedLine(before, finding);
      return line ? [`${finding.line} ${line.now}`] : [];
    }),
  );
  return now!.every((line, at) => line === old![at] || fixed.has(`${at + 1} ${line}`));
}
