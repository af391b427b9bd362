/** Labels of the sequence model: outside, then begin and inside of each type. */
export const LABELS = 7;
export const TYPES = ['NAME', 'LOCATION', 'ORG'] as const;

/** Whether label `to` may follow label `from`: inside only after begin or inside of its type. */
export const mayFollow = (from: number, to: number): boolean =>
  to === 0 || to % 2 === 1 || from === to || from === to - 1;

/** Scores of label pairs, `from * LABELS + to`, then of first labels. */
export type Transitions = Float32Array;

const NEVER = -1e9;
/** Keeps log-odds finite. */
const SLACK = 1e-9;

/** Every pair and first label that may not stand gets a score that never wins. */
export function closeTransitions(scores: Float32Array): Transitions {
  const closed = Float32Array.from(scores);
  for (let to = 0; to < LABELS; to++) {
    if (!mayFollow(0, to)) closed[LABELS * LABELS + to] = NEVER;
    for (let from = 0; from < LABELS; from++) if (!mayFollow(from, to)) closed[from * LABELS + to] = NEVER;
  }
  return closed;
}

/** Room for decoding up to `size` tokens. */
export interface Lattice {
  /** Score of each label of each token. */
  emissions: Float64Array;
  best: Float64Array;
  back: Uint8Array;
  path: Uint8Array;
  forward: Float64Array;
  backward: Float64Array;
}

/** An empty lattice. */
export function latticeOf(size: number): Lattice {
  const cells = size * LABELS;
  return {
    emissions: new Float64Array(cells),
    best: new Float64Array(cells),
    back: new Uint8Array(cells),
    path: new Uint8Array(size),
    forward: new Float64Array(cells),
    backward: new Float64Array(cells),
  };
}

/** Finds the best path (Viterbi) of the first `count` tokens, with `bias` added to every label but `outside`. */
export function bestPath(lattice: Lattice, transitions: Transitions, count: number, bias: number): void {
  const { emissions, best, back, path } = lattice;
  for (let at = 0; at < count; at++) {
    const row = at * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let top = at === 0 ? transitions[LABELS * LABELS + label]! : -Infinity;
      if (at > 0) {
        for (let previous = 0; previous < LABELS; previous++) {
          const score = best[row - LABELS + previous]! + transitions[previous * LABELS + label]!;
          if (score <= top) continue;
          top = score;
          back[row + label] = previous;
        }
      }
      best[row + label] = top + emissions[row + label]! + (label === 0 ? 0 : bias);
    }
  }
  let label = 0;
  const last = (count - 1) * LABELS;
  for (let other = 1; other < LABELS; other++) if (best[last + other]! > best[last + label]!) label = other;
  for (let at = count - 1; at >= 0; at--) {
    path[at] = label;
    label = back[at * LABELS + label]!;
  }
}

/** Fills `forward` with the probability of each label of the first `count` tokens (forward–backward). */
export function marginals(lattice: Lattice, pair: Float64Array, count: number): void {
  const { emissions, forward, backward } = lattice;
  for (let at = 0; at < count; at++) {
    const row = at * LABELS;
    let sum = 0;
    let top = -Infinity;
    for (let label = 0; label < LABELS; label++) top = Math.max(top, emissions[row + label]!);
    for (let label = 0; label < LABELS; label++) {
      let inflow = at === 0 ? pair[LABELS * LABELS + label]! : 0;
      if (at > 0) {
        for (let previous = 0; previous < LABELS; previous++) {
          inflow += forward[row - LABELS + previous]! * pair[previous * LABELS + label]!;
        }
      }
      // Kept until the backward pass: the emission, scaled like the forward value.
      const emitted = Math.exp(emissions[row + label]! - top);
      backward[row + label] = emitted;
      forward[row + label] = inflow * emitted;
      sum += forward[row + label]!;
    }
    for (let label = 0; label < LABELS; label++) {
      forward[row + label]! /= sum;
      backward[row + label]! /= sum;
    }
  }
  weighBackward(forward, backward, pair, count);
}

function weighBackward(
  forward: Float64Array,
  backward: Float64Array,
  pair: Float64Array,
  count: number,
): void {
  const after = new Float64Array(LABELS).fill(1);
  const here = new Float64Array(LABELS);
  for (let at = count - 1; at >= 0; at--) {
    const row = at * LABELS;
    for (let label = 0; label < LABELS; label++) {
      const emitted = backward[row + label]!;
      forward[row + label]! *= after[label]!;
      here[label] = emitted * after[label]!;
    }
    for (let previous = 0; previous < LABELS; previous++) {
      let sum = 0;
      for (let label = 0; label < LABELS; label++) sum += pair[previous * LABELS + label]! * here[label]!;
      after[previous] = sum;
    }
  }
}

/** The transitions as factors, for `marginals`. */
export const pairFactors = (transitions: Transitions): Float64Array =>
  Float64Array.from(transitions, (score) => Math.exp(score));

/** Log-odds that a stretch is of a type, by the marginals: those of its least certain token. */
export function confidence({ forward }: Lattice, kind: number, from: number, to: number): number {
  let least = Infinity;
  for (let at = from; at < to; at++) {
    const begin = at * LABELS + kind * 2 + 1;
    const chance = Math.min(forward[begin]! + forward[begin + 1]!, 1 - SLACK);
    least = Math.min(least, Math.log((chance + SLACK) / (1 - chance)));
  }
  return least;
}
