import { setFlagsFromString } from 'node:v8';

// What is told to the JavaScript engine, all in one place: first of all modules, before an expression is used.

// The engine would first turn a regular expression into code of its own and, at the second use, into the processor's,
// for texts with and without characters beyond Latin-1 apart. Of the five hundred that a run asks nearly all are asked
// again: turning each at once into what it ends as saves a tenth of a run over forty posts.
setFlagsFromString('--no-regexp-tier-up');

/**
 * By how many percent of what is in use the heap grows before the engine collects; by itself it would let it grow to
 * four times that. `usual` keeps 100,000 posts below 1 GiB, at the same speed; `largeInput` is for a register or an
 * export of up to a million lines.
 */
const heapGrowth = { usual: 120, largeInput: 65 } as const;

/** Lets the heap grow as a command of the terminal needs it. */
export function growHeap(by: keyof typeof heapGrowth): void {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth[by]}`);
}
