/** An occurrence of a pattern: `units.slice(start, end)`. */
export interface Occurrence {
  readonly pattern: number;
  readonly start: number;
  readonly end: number;
}

/** Finds every occurrence of every pattern in one pass, in the order of their ends. */
export type Automaton = (units: ArrayLike<number>) => Occurrence[];

/**
 * The automaton of Aho and Corasick (1975), completed to one table of transitions, so that a unit costs one
 * look-up whatever the number of patterns. Patterns are sequences of UTF-16 code units; empty ones never occur.
 */
export function automaton(patterns: readonly ArrayLike<number>[]): Automaton {
  // Units that no pattern uses share class 0, which keeps the table small.
  const classes = new Uint16Array(0x10000);
  let width = 1;
  let size = 1;
  for (const pattern of patterns) {
    size += pattern.length;
    for (let at = 0; at < pattern.length; at++) classes[pattern[at]!] ||= width++;
  }
  const next = new Int32Array(size * width);
  const ending: number[][] = [[]];
  for (const [index, pattern] of patterns.entries()) {
    let state = 0;
    for (let at = 0; at < pattern.length; at++) {
      const edge = state * width + classes[pattern[at]!]!;
      next[edge] ||= ending.push([]) - 1;
      state = next[edge]!;
    }
    if (state > 0) ending[state]!.push(index);
  }
  // Breadth first: the longest proper suffix of a state is nearer to the root, hence complete already.
  const suffix = new Int32Array(size);
  const queue = [0];
  for (const state of queue) {
    ending[state] = [...ending[state]!, ...(state > 0 ? ending[suffix[state]!]! : [])];
    for (let unit = 0; unit < width; unit++) {
      const edge = state * width + unit;
      const onward = state > 0 ? next[suffix[state]! * width + unit]! : 0;
      if (next[edge]! > 0) suffix[next[edge]!] = onward;
      if (next[edge]! > 0) queue.push(next[edge]!);
      else next[edge] = onward;
    }
  }
  return (units) => {
    const found: Occurrence[] = [];
    for (let at = 0, state = 0; at < units.length; at++) {
      state = next[state * width + classes[units[at]!]!]!;
      for (const pattern of ending[state]!) {
        found.push({ pattern, start: at + 1 - patterns[pattern]!.length, end: at + 1 });
      }
    }
    return found;
  };
}
