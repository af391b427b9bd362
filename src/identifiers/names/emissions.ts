import { LABELS, type Lattice } from './crf.ts';
import { FEATURES, featuresOf, type Grid } from './features.ts';
import { WEIGHTS, type NameModel } from './model.ts';
import { rankOf } from './table.ts';
import { SHAPE } from './shapes.ts';
import type { Tokens } from './tokens.ts';

/** The score of `outside` for handles, hashtags, addresses of the net and emoji. */
const NEVER_A_NAME = 50;
const hashes = new Int32Array(FEATURES);

/** Scores every label of every token by the weights of its features. */
export function emit(tokens: Tokens, grid: Grid, model: NameModel, { emissions }: Lattice): void {
  emissions.fill(0, 0, tokens.count * LABELS);
  for (let at = 0; at < tokens.count; at++) {
    const shape = tokens.shape[at]!;
    if (shape >= SHAPE.url && shape <= SHAPE.emoji) {
      emissions[at * LABELS] = NEVER_A_NAME;
      continue;
    }
    featuresOf(grid, at, hashes);
    addWeights(model, emissions, at * LABELS);
  }
}

/** Adds the weights of the features in `hashes`; written out label by label, for this is where the time goes. */
function addWeights({ features, weights, unit }: NameModel, emissions: Float64Array, row: number): void {
  let [beginName, inName, beginPlace, inPlace, beginOrg, inOrg] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < FEATURES; i++) {
    const at = rankOf(features, hashes[i]!) * WEIGHTS;
    if (at < 0) continue;
    beginName += weights[at]!;
    inName += weights[at + 1]!;
    beginPlace += weights[at + 2]!;
    inPlace += weights[at + 3]!;
    beginOrg += weights[at + 4]!;
    inOrg += weights[at + 5]!;
  }
  emissions[row + 1] = beginName * unit;
  emissions[row + 2] = inName * unit;
  emissions[row + 3] = beginPlace * unit;
  emissions[row + 4] = inPlace * unit;
  emissions[row + 5] = beginOrg * unit;
  emissions[row + 6] = inOrg * unit;
}
