/** Learns the weights of a linear-chain CRF: AdaGrad with L2, dropout of features, averaged. */
import { core } from './core.mjs';
import { randomOf, shuffle } from './random.mjs';

const { LABELS, FEATURES, SHAPE } = core;
const PAIRS = LABELS * LABELS + LABELS;
const EPOCHS = 10;
const RATE = 0.05;
const L2 = 1e-3;
const DROP = 0.3;
/** Features seen less often are not learned. */
const SEEN = 8;
const LONGEST = 1024;
const SLACK = 1e-3;
const LABEL_OF = { NAME: 1, LOCATION: 3, ADDRESS: 3, ORG: 5 };
const allowed = Uint8Array.from({ length: LABELS * LABELS }, (_, at) =>
  core.mayFollow(Math.floor(at / LABELS), at % LABELS) ? 1 : 0,
);

/** The posts as rows of feature numbers with gold labels, and the key of each feature. */
export function encodePosts(posts, lexicon) {
  const tokens = core.tokenColumns(LONGEST);
  const grid = core.gridOf(LONGEST);
  const hashes = new Int32Array(FEATURES);
  const numbers = new Map();
  const counts = [];
  const sequences = [];
  for (const { text, spans, weight } of posts) {
    core.tokenize(text, 0, tokens);
    if (tokens.count === 0) continue;
    core.fillGrid(tokens, lexicon, grid);
    const ids = new Int32Array(tokens.count * FEATURES).fill(-1);
    for (let at = 0; at < tokens.count; at++) {
      if (isClosed(tokens.shape[at])) continue;
      core.featuresOf(grid, at, core.EVERY, hashes);
      for (let i = 0; i < FEATURES; i++) {
        const key = hashes[i] >>> 0;
        let id = numbers.get(key);
        if (id === undefined) numbers.set(key, (id = numbers.size));
        counts[id] = (counts[id] ?? 0) + 1;
        ids[at * FEATURES + i] = id;
      }
    }
    sequences.push({ ids, gold: goldLabels(tokens, spans), weight });
  }
  return keepFrequent(sequences, numbers, counts);
}

/** Handles, hashtags, addresses and emoji are never inside a name. */
const isClosed = (shape) => shape >= SHAPE.url && shape <= SHAPE.emoji;

function goldLabels(tokens, spans) {
  const gold = new Uint8Array(tokens.count);
  for (const [start, end, type] of spans) {
    const begin = LABEL_OF[type];
    if (begin === undefined) continue;
    let inside = false;
    for (let at = 0; at < tokens.count; at++) {
      const within = tokens.start[at] < end && tokens.end[at] > start && !isClosed(tokens.shape[at]);
      if (within) gold[at] = inside ? begin + 1 : begin;
      inside = within;
    }
  }
  return gold;
}

function keepFrequent(sequences, numbers, counts) {
  const renumbered = new Int32Array(counts.length).fill(-1);
  const keys = [];
  const seen = [];
  for (const [key, id] of numbers) {
    if (counts[id] < SEEN) continue;
    renumbered[id] = keys.length;
    keys.push(key);
    seen.push(counts[id]);
  }
  for (const sequence of sequences) sequence.ids = sequence.ids.map((id) => (id < 0 ? -1 : renumbered[id]));
  return { sequences, keys, seen };
}

/** Learns from encoded posts; returns `LABELS` weights a feature and the transitions. */
export function learn({ sequences, keys, seen }, seed, report) {
  const state = newState(keys.length, seen);
  const random = randomOf(seed);
  const order = sequences.map((_, at) => at);
  const sums = { weights: new Float64Array(state.weights.length), pairs: new Float64Array(PAIRS) };
  let averaged = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const at of shuffle(order, random)) step(state, sequences[at], random);
    report(`seed ${seed}: ${epoch + 1} of ${EPOCHS}`);
    if (epoch < EPOCHS / 2) continue;
    averaged++;
    state.weights.forEach((value, at) => (sums.weights[at] += value));
    state.pairs.forEach((value, at) => (sums.pairs[at] += value));
  }
  return {
    weights: sums.weights.map((sum) => sum / averaged),
    pairs: sums.pairs.map((sum) => sum / averaged),
  };
}

function newState(features, seen) {
  const cells = LONGEST * LABELS;
  return {
    weights: new Float32Array(features * LABELS),
    squares: new Float32Array(features * LABELS),
    pairs: new Float32Array(PAIRS),
    pairSquares: new Float32Array(PAIRS),
    decay: Float32Array.from(seen, (count) => L2 * Math.min(1, 50 / count)),
    keep: new Uint8Array(LONGEST * FEATURES),
    emitted: new Float64Array(cells),
    forward: new Float64Array(cells),
    backward: new Float64Array(cells),
    scale: new Float64Array(LONGEST),
    factors: new Float64Array(PAIRS),
    slope: new Float64Array(PAIRS),
  };
}

function step(state, { ids, gold, weight }, random) {
  const count = gold.length;
  for (let i = 0; i < ids.length; i++) state.keep[i] = ids[i] >= 0 && random() >= DROP ? 1 : 0;
  score(state, ids, count);
  passForward(state, count);
  passBackward(state, count);
  movePairs(state, gold, weight);
  moveWeights(state, ids, gold, weight);
}

function score({ weights, pairs, keep, emitted, factors }, ids, count) {
  for (let label = 0; label < LABELS; label++) {
    factors[LABELS * LABELS + label] = core.mayFollow(0, label)
      ? Math.exp(pairs[LABELS * LABELS + label])
      : 0;
  }
  for (let at = 0; at < LABELS * LABELS; at++) factors[at] = allowed[at] === 1 ? Math.exp(pairs[at]) : 0;
  const sums = new Float64Array(LABELS);
  for (let at = 0; at < count; at++) {
    sums.fill(0);
    for (let i = at * FEATURES; i < (at + 1) * FEATURES; i++) {
      if (keep[i] === 0) continue;
      const row = ids[i] * LABELS;
      for (let label = 0; label < LABELS; label++) sums[label] += weights[row + label];
    }
    const top = Math.max(...sums);
    for (let label = 0; label < LABELS; label++) emitted[at * LABELS + label] = Math.exp(sums[label] - top);
  }
}

function passForward({ emitted, forward, scale, factors }, count) {
  for (let at = 0; at < count; at++) {
    const row = at * LABELS;
    let sum = 0;
    for (let label = 0; label < LABELS; label++) {
      let inflow = at === 0 ? factors[LABELS * LABELS + label] : 0;
      if (at > 0)
        for (let from = 0; from < LABELS; from++)
          inflow += forward[row - LABELS + from] * factors[from * LABELS + label];
      forward[row + label] = inflow * emitted[row + label];
      sum += forward[row + label];
    }
    scale[at] = sum;
    for (let label = 0; label < LABELS; label++) forward[row + label] /= sum;
  }
}

/** Also sums the expected transitions. */
function passBackward({ emitted, forward, backward, scale, factors, slope }, count) {
  slope.fill(0);
  backward.fill(1, (count - 1) * LABELS, count * LABELS);
  for (let at = count - 2; at >= 0; at--) {
    const row = at * LABELS;
    for (let from = 0; from < LABELS; from++) {
      let sum = 0;
      for (let to = 0; to < LABELS; to++) {
        const flow =
          (factors[from * LABELS + to] * emitted[row + LABELS + to] * backward[row + LABELS + to]) /
          scale[at + 1];
        slope[from * LABELS + to] += forward[row + from] * flow;
        sum += flow;
      }
      backward[row + from] = sum;
    }
  }
  for (let label = 0; label < LABELS; label++)
    slope[LABELS * LABELS + label] = forward[label] * backward[label];
}

function movePairs({ pairs, pairSquares, slope }, gold, weight) {
  slope[LABELS * LABELS + gold[0]] -= 1;
  for (let at = 1; at < gold.length; at++) slope[gold[at - 1] * LABELS + gold[at]] -= 1;
  for (let at = 0; at < PAIRS; at++) {
    const slant = slope[at] * weight;
    if (slant === 0) continue;
    pairSquares[at] += slant * slant;
    pairs[at] -= (RATE * slant) / Math.sqrt(pairSquares[at] + SLACK);
  }
}

function moveWeights({ weights, squares, decay, keep, forward, backward }, ids, gold, weight) {
  const error = new Float64Array(LABELS);
  for (let at = 0; at < gold.length; at++) {
    let largest = 0;
    for (let label = 0; label < LABELS; label++) {
      const chance = forward[at * LABELS + label] * backward[at * LABELS + label];
      error[label] = (chance - (label === gold[at] ? 1 : 0)) * weight;
      largest = Math.max(largest, Math.abs(error[label]));
    }
    if (largest < SLACK) continue;
    for (let i = at * FEATURES; i < (at + 1) * FEATURES; i++) {
      if (keep[i] === 0) continue;
      const row = ids[i] * LABELS;
      for (let label = 0; label < LABELS; label++) {
        const slant = error[label] + decay[ids[i]] * weights[row + label];
        squares[row + label] += slant * slant;
        weights[row + label] -= (RATE * slant) / Math.sqrt(squares[row + label] + SLACK);
      }
    }
  }
}
