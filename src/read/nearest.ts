/** The number of letters to insert, delete, replace or swap with their neighbour to make one word the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** The candidate that a word was most likely meant to be, or null where none is near. Case does not matter. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > 80) return null;
  const lower = word.toLowerCase();
  let best: string | null = null;
  let least = Math.max(word.length > 1 ? 1 : 0, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** "Did you mean …?", or null. */
export function didYouMean(word: unknown, candidates: Iterable<string>): string | null {
  const found = typeof word === 'string' ? nearest(word, candidates) : null;
  return found === null ? null : `Did you mean \`${found}\`?`;
}
