/** Labels of the sequence model: outside, then begin and inside of each type. */
export declare const LABELS = 7;
export declare const TYPES: readonly ['NAME', 'LOCATION', 'ORG'];
/** Whether label `to` may follow label `from`: inside only after begin or inside of its type. */
export declare const mayFollow: (from: number, to: number) => boolean;
/** Scores of label pairs, `from * LABELS + to`, then of first labels. */
export type Transitions = Float32Array;
/** Every pair and first label that may not stand gets a score that never wins. */
export declare function closeTransitions(scores: Float32Array): Transitions;
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
export declare function latticeOf(size: number): Lattice;
/** Finds the best path (Viterbi) of the first `count` tokens, with `bias` added to every label but `outside`. */
export declare function bestPath(lattice: Lattice, transitions: Transitions, count: number, bias: number): void;
/** Fills `forward` with the probability of each label of the first `count` tokens (forward–backward). */
export declare function marginals(lattice: Lattice, pair: Float64Array, count: number): void;
/** The transitions as factors, for `marginals`. */
export declare const pairFactors: (transitions: Transitions) => Float64Array;
/** Log-odds that a stretch is of a type, by the marginals: those of its least certain token. */
export declare function confidence({ forward }: Lattice, kind: number, from: number, to: number): number;
