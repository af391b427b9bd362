import { LABELS, type Lattice } from './crf.ts';
import {
  ALONE,
  FEATURES,
  IDENTITY,
  JOINT,
  REACH,
  featuresAlone,
  featuresOf,
  identityOf,
  type Grid,
} from './features.ts';
import { WEIGHTS, type NameModel } from './model.ts';
import { SHAPE } from './shapes.ts';
import type { Tokens } from './tokens.ts';

/** The score of `outside` for handles, hashtags, addresses of the net and emoji. */
const NEVER_A_NAME = 50;

/** So many tokens are remembered before all are forgotten. */
const KNOWN = 8192;
const SLOTS = KNOWN * 4;
/** Sums of a token: one of `WEIGHTS` a distance. */
const SUMS = WEIGHTS * REACH.length;
/** How far features reach to either side. */
const REACHED = REACH.length >> 1;

/**
 * What the features that look at one token alone come to, by token: most tokens of a text are words that were there
 * before. No result depends on what is remembered.
 */
interface Memory {
  readonly model: NameModel;
  count: number;
  /** The number of the token in each slot, from 1 on. */
  readonly slots: Int32Array;
  readonly identities: Int32Array;
  readonly sums: Int16Array;
}

let memory: Memory | undefined;
/** The number of each token of the stretch, those before and behind it included. */
let numbers = new Int32Array(0);
const hashes = new Int32Array(FEATURES);
const identity = new Int32Array(IDENTITY);
const sum = new Int32Array(WEIGHTS);

const memoryOf = (model: NameModel): Memory => ({
  model,
  count: 0,
  slots: new Int32Array(SLOTS),
  identities: new Int32Array(KNOWN * IDENTITY),
  sums: new Int16Array(KNOWN * SUMS),
});

/** Scores every label of every token by the weights of its features. */
export function emit(tokens: Tokens, grid: Grid, model: NameModel, { emissions }: Lattice): void {
  const { count } = tokens;
  if (memory?.model !== model) memory = memoryOf(model);
  number(grid, count, memory);
  const { sums } = memory;
  for (let at = 0; at < count; at++) {
    const row = at * LABELS;
    const shape = tokens.shape[at]!;
    if (shape >= SHAPE.url && shape <= SHAPE.emoji) {
      emissions.fill(0, row, row + LABELS);
      emissions[row] = NEVER_A_NAME;
      continue;
    }
    featuresOf(grid, at, JOINT, hashes);
    sum.fill(0);
    addWeights(model, JOINT.length);
    for (let distance = 0; distance < REACH.length; distance++) {
      const from = numbers[at + distance]! * SUMS + distance * WEIGHTS;
      for (let weight = 0; weight < WEIGHTS; weight++) sum[weight]! += sums[from + weight]!;
    }
    emissions[row] = 0;
    for (let weight = 0; weight < WEIGHTS; weight++) emissions[row + 1 + weight] = sum[weight]! * model.unit;
  }
}

/** Finds or makes the number of every token of the stretch. */
function number(grid: Grid, count: number, known: Memory): void {
  const all = count + 2 * REACHED;
  if (numbers.length < all) numbers = new Int32Array(2 * all);
  if (known.count + all > KNOWN) {
    known.slots.fill(0);
    known.count = 0;
  }
  for (let at = 0; at < all; at++) numbers[at] = numberOf(grid, at - REACHED, known);
}

function numberOf(grid: Grid, at: number, known: Memory): number {
  const { slots, identities } = known;
  identityOf(grid, at, identity);
  let slot = (identity[0]! ^ Math.imul(identity[1]!, 0x9e3779b1)) & (SLOTS - 1);
  for (let found = slots[slot]!; found > 0; found = slots[slot]!) {
    if (isIdentity(identities, (found - 1) * IDENTITY)) return found - 1;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const made = known.count++;
  slots[slot] = made + 1;
  identities.set(identity, made * IDENTITY);
  for (let distance = 0; distance < REACH.length; distance++) {
    const which = ALONE[distance]!;
    featuresAlone(grid, at, which, hashes);
    sum.fill(0);
    addWeights(known.model, which.length);
    known.sums.set(sum, made * SUMS + distance * WEIGHTS);
  }
  return made;
}

function isIdentity(identities: Int32Array, from: number): boolean {
  for (let i = 0; i < IDENTITY; i++) if (identities[from + i] !== identity[i]) return false;
  return true;
}

/** Adds the weights of the first features in `hashes` to `sum`; written out, for this is where the time goes. */
function addWeights({ features: { from, lower }, weights }: NameModel, count: number): void {
  let [beginName, inName, beginPlace, inPlace, beginOrg, inOrg] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const rest = hash & 0xffff;
    const end = from[(hash >>> 16) + 1]!;
    let rank = from[hash >>> 16]!;
    while (rank < end && lower[rank] !== rest) rank++;
    if (rank === end) continue;
    const at = rank * WEIGHTS;
    beginName += weights[at]!;
    inName += weights[at + 1]!;
    beginPlace += weights[at + 2]!;
    inPlace += weights[at + 3]!;
    beginOrg += weights[at + 4]!;
    inOrg += weights[at + 5]!;
  }
  sum[0]! += beginName;
  sum[1]! += inName;
  sum[2]! += beginPlace;
  sum[3]! += inPlace;
  sum[4]! += beginOrg;
  sum[5]! += inOrg;
}
