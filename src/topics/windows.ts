/** A stretch of whole sentences: `text.slice(start, end)`. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** How many characters are read together, where sentences allow it. */
const LONG = 280;

const sentence = /[^.!?\n]+[.!?\n]*/g;

/** A text in stretches of whole sentences that overlap; a short text is one stretch. */
export function windowsOf(text: string): Window[] {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (start >= end) return [];
  if (end - start <= LONG) return [{ start, end }];
  const sentences = [...text.matchAll(sentence)]
    .filter(([found]) => found.trim() !== '')
    .map(({ index, 0: found }) => ({ start: index, end: index + found.trimEnd().length }));
  const windows: Window[] = [];
  for (let first = 0; first < sentences.length; first++) {
    let last = first;
    while (last + 1 < sentences.length && sentences[last + 1]!.end - sentences[first]!.start <= LONG) last++;
    windows.push({ start: sentences[first]!.start, end: sentences[last]!.end });
    if (last === sentences.length - 1) break;
  }
  return windows;
}
