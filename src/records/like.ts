const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Runs of three words; of a shorter text its words. */
function shingles(text: string): Set<string> {
  const words = wordsOf(text);
  if (words.length < 3) return new Set(words);
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')));
}

/** How much of the shorter text is in the other, 0 to 1: an edited or shortened copy keeps most of its runs of words. */
export function likeness(a: string, b: string): number {
  const [first, second] = [shingles(a), shingles(b)];
  const smaller = Math.min(first.size, second.size);
  if (smaller === 0) return 0;
  return [...first].filter((run) => second.has(run)).length / smaller;
}
