import { LABELS, TYPES, bestPath, latticeOf, marginals, type Lattice } from './crf.ts';
import { FEATURES, featuresOf, fillGrid, gridOf, type Grid } from './features.ts';
import { WEIGHTS, type NameModel } from './model.ts';
import { isNoPerson } from './filter.ts';
import { SHAPE, tokenColumns, tokenize, type Tokens } from './tokens.ts';
import { rankOf } from './table.ts';

export { decodeNameModel, type NameModel } from './model.ts';

/** A stretch of text that the model takes for a name, a place or an organisation. */
export interface NameHit {
  start: number;
  end: number;
  /** Log-odds of the type at the least certain token. */
  score: number;
  type: (typeof TYPES)[number];
}

export interface NameOptions {
  language: 'en' | 'es';
  level: 'error' | 'review';
}

/** Added to the labels of NAME before decoding, so that names are rather found than missed. */
const BIAS = 1.5;
/** The score that a hit needs at each level. */
const LEAST = { error: 0.5, review: -3 };
/** Added to `outside` for handles, hashtags, addresses and emoji. */
const NEVER_A_NAME = 50;
/** Longer texts are read in stretches of so many tokens. */
const STRETCH = 1024;

interface Workspace {
  tokens: Tokens;
  grid: Grid;
  lattice: Lattice;
  hashes: Int32Array;
}

const workspaceOf = (): Workspace => ({
  tokens: tokenColumns(STRETCH),
  grid: gridOf(STRETCH),
  lattice: latticeOf(STRETCH),
  hashes: new Int32Array(FEATURES),
});
/** Overwritten by every call; holds nothing from one to the next that a result depends on. */
let workspace: Workspace | undefined;

/**
 * Finds the names of people (and, as a by-product, places and organisations) in a text, in order of place.
 * Offsets are UTF-16 code units. Handles, hashtags and addresses of the net are never part of a hit.
 */
export function tagNames(text: string, model: NameModel, options: NameOptions): NameHit[] {
  const hits: NameHit[] = [];
  workspace ??= workspaceOf();
  for (let at = 0; at < text.length;) {
    at = tokenize(text, at, workspace.tokens);
    tagStretch(text, workspace, model, options, hits);
  }
  return hits;
}

function tagStretch(text: string, space: Workspace, model: NameModel, options: NameOptions, hits: NameHit[]): void {
  const { tokens, grid, lattice } = space;
  if (tokens.count === 0) return;
  fillGrid(tokens, model.lexicon, grid);
  for (let at = 0; at < tokens.count; at++) emit(space, model, at);
  bestPath(lattice, model.transitions, 0, tokens.count, BIAS);
  let known = false;
  for (let at = 0; at < tokens.count; at++) {
    const label = lattice.path[at]!;
    if (label === 0) continue;
    if (!known) marginals(lattice, model.pairs, 0, tokens.count);
    known = true;
    let end = at + 1;
    while (end < tokens.count && lattice.path[end] === label + (label % 2)) end++;
    const type = (label - 1) >> 1;
    const score = scoreOf(lattice, type, at, end);
    const stopped = type === 0 && isNoPerson(text, tokens, at, end, model.lexicon);
    if (!stopped && score >= LEAST[options.level]) {
      hits.push({ start: tokens.start[at]!, end: tokens.end[end - 1]!, score, type: TYPES[type]! });
    }
    at = end - 1;
  }
}

function emit({ tokens, grid, lattice, hashes }: Workspace, model: NameModel, at: number): void {
  const { emissions } = lattice;
  const row = at * LABELS;
  for (let label = 0; label < LABELS; label++) emissions[row + label] = 0;
  const shape = tokens.shape[at]!;
  if (shape >= SHAPE.url && shape <= SHAPE.emoji) {
    emissions[row] = NEVER_A_NAME;
    return;
  }
  featuresOf(grid, at, hashes);
  const { weights, unit } = model;
  let name = 0, inName = 0, place = 0, inPlace = 0, org = 0, inOrg = 0;
  for (let i = 0; i < FEATURES; i++) {
    const feature = rankOf(model.features, hashes[i]!) * WEIGHTS;
    if (feature < 0) continue;
    name += weights[feature]!;
    inName += weights[feature + 1]!;
    place += weights[feature + 2]!;
    inPlace += weights[feature + 3]!;
    org += weights[feature + 4]!;
    inOrg += weights[feature + 5]!;
  }
  emissions[row + 1] = name * unit;
  emissions[row + 2] = inName * unit;
  emissions[row + 3] = place * unit;
  emissions[row + 4] = inPlace * unit;
  emissions[row + 5] = org * unit;
  emissions[row + 6] = inOrg * unit;
}

function scoreOf(lattice: Lattice, type: number, from: number, to: number): number {
  let least = Infinity;
  for (let at = from; at < to; at++) {
    const row = at * LABELS + type * 2 + 1;
    const chance = Math.min(lattice.forward[row]! + lattice.forward[row + 1]!, 1 - 1e-9);
    least = Math.min(least, Math.log((chance + 1e-9) / (1 - chance)));
  }
  return least;
}
