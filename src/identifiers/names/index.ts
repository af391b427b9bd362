import { TYPES, bestPath, confidence, latticeOf, marginals, type Lattice } from './crf.ts';
import { emit } from './emissions.ts';
import { fillGrid, gridOf, type Grid } from './features.ts';
import { isNoPerson, isPublicFigure, pastTitles } from './filter.ts';
import type { NameModel } from './model.ts';
import { SHAPE } from './shapes.ts';
import { tokenColumns, tokenize, type Tokens } from './tokens.ts';

export { decodeNameModel, type NameModel } from './model.ts';

/** A stretch of text that the model takes for a person, a place or an organisation. */
export interface NameHit {
  /** Offsets in UTF-16 code units, the end exclusive. */
  start: number;
  end: number;
  /** Log-odds of the type at its least certain token. */
  score: number;
  type: (typeof TYPES)[number];
}

export interface NameOptions {
  /** The language of the text. One model serves both, so that a name is also found in the other language. */
  language: 'en' | 'es';
  /** `error`: only what is nearly sure, and no public figures; `review`: finds more. */
  level: 'error' | 'review';
}

/** Added to every label but `outside`, so that a name is rather found than missed. */
const BIAS = 1.5;
/** The score that a hit needs. */
const LEAST = { error: 0.9, review: -3 };
/** Longer texts are read in stretches of so many tokens. */
const STRETCH = 1024;

interface Workspace {
  tokens: Tokens;
  grid: Grid;
  lattice: Lattice;
}

/** Made at first use, written over by every call: no result depends on what it held. */
let workspace: Workspace | undefined;
const workspaceOf = (): Workspace => ({
  tokens: tokenColumns(STRETCH),
  grid: gridOf(STRETCH),
  lattice: latticeOf(STRETCH),
});

/**
 * Finds the names of people (and, as by-products, places and organisations) in a text, in order of place.
 * Handles, hashtags and addresses of the net are never part of a hit.
 */
export function tagNames(text: string, model: NameModel, options: NameOptions): NameHit[] {
  workspace ??= workspaceOf();
  const hits: NameHit[] = [];
  for (let at = 0; at < text.length;) {
    at = tokenize(text, at, workspace.tokens);
    if (workspace.tokens.count > 0) hits.push(...hitsOf(text, workspace, model));
  }
  return hits.filter((hit) => isWanted(text, hit, options.level));
}

function isWanted(text: string, { start, end, score, type }: NameHit, level: NameOptions['level']): boolean {
  if (score < LEAST[level]) return false;
  return level === 'review' || type !== 'NAME' || !isPublicFigure(text.slice(start, end));
}

function hitsOf(text: string, space: Workspace, model: NameModel): NameHit[] {
  const { tokens, grid, lattice } = space;
  fillGrid(tokens, model.lexicon, grid);
  emit(tokens, grid, model, lattice);
  bestPath(lattice, model.transitions, tokens.count, BIAS);
  const runs = runsOf(lattice.path, tokens);
  if (runs.length > 0) marginals(lattice, model.pairs, tokens.count);
  return runs.flatMap(([from, to, kind]) => {
    const type = TYPES[kind]!;
    if (type === 'NAME' && isNoPerson(text, tokens, from, to, model.lexicon)) return [];
    const score = confidence(lattice, kind, pastTitles(text, tokens, from, to), to);
    return [{ start: tokens.start[from]!, end: tokens.end[to - 1]!, score, type }];
  });
}

/** The labelled stretches of a path, without marks at their ends, as [first token, end, number of the type]. */
function runsOf(path: Uint8Array, { shape, count }: Tokens): [number, number, number][] {
  const runs: [number, number, number][] = [];
  for (let at = 0; at < count; at++) {
    const label = path[at]!;
    if (label === 0) continue;
    let end = at + 1;
    while (end < count && path[end] === label + 1) end++;
    let [first, last] = [at, end];
    while (first < last && shape[first] === SHAPE.mark) first++;
    while (last > first && shape[last - 1] === SHAPE.mark) last--;
    if (first < last) runs.push([first, last, (label - 1) >> 1]);
    at = end - 1;
  }
  return runs;
}
