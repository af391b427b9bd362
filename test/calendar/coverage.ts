import type { CalendarFile } from '../../src/model/calendar.ts';
import type { Passage } from '../../src/model/passage.ts';
import { lineAt } from '../../src/model/place.ts';

const syntax = /```[\w-]*|<\/?\w+[^>]*>|<!|\]\([^)]*\)|&#?\w+;|^\s*\d+[.)]|\[[ xX]\]|^\[[^\]]*\]:.*/gm;

/** Whether a part was cut from the copy itself, not merely worded alike. */
function repeatsCopy({ post, segments }: Passage): boolean {
  const copy = post?.texts.find(({ field }) => field === 'copy');
  const [first, last] = [copy?.segments[0], copy?.segments.at(-1)];
  return !!first && !!last && segments.every(({ from, to }) => from >= first.from && to <= last.to);
}

/** Words of a file that no passage holds, or more than one; parts repeat the copy and do not count. */
export function uncovered(file: CalendarFile): string[] {
  const { source } = file;
  const counts = new Uint8Array(source.text.length);
  for (const passage of [...file.passages, ...file.posts.flatMap(({ texts }) => texts)]) {
    if (passage.field.startsWith('parts.') && repeatsCopy(passage)) continue;
    for (const { from, to } of passage.segments) for (let at = from; at < to; at++) counts[at]!++;
  }
  for (const { 0: match, index } of source.text.matchAll(syntax))
    for (let at = index; at < index + match.length; at++) counts[at] = Math.max(1, Math.min(counts[at]!, 1));
  const found: string[] = [];
  for (const { 0: word, index } of source.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (counts.subarray(index, index + word.length).some((count) => count !== 1))
      found.push(`line ${lineAt(source, index)}: ${word}`);
  }
  return found;
}
