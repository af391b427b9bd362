/** A piece of a text: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const byStart = (a: Range, b: Range): number => a.start - b.start || b.end - a.end;

/** The ranges that do not lie wholly within one of the others. */
export function outside<R extends Range>(ranges: readonly R[], others: readonly Range[]): R[] {
  const sorted = [...others].sort(byStart);
  let next = 0;
  let reached = -1;
  return [...ranges].sort(byStart).filter(({ start, end }) => {
    for (; next < sorted.length && sorted[next]!.start <= start; next++) {
      reached = Math.max(reached, sorted[next]!.end);
    }
    return reached < end;
  });
}

/** Where ranges overlap, the leftmost, of these the longest. */
export function leftmostLongest<R extends Range>(ranges: readonly R[]): R[] {
  let behind = 0;
  return [...ranges].sort(byStart).filter(({ start, end }) => {
    if (start < behind) return false;
    behind = end;
    return true;
  });
}
