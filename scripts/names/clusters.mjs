/** Clusters of word vectors: k-means on the unit sphere, seeded. */
import { randomOf } from './random.mjs';
import { vectors } from './sources.mjs';

const SIZE = 100;
const WORDS = 120_000;
const LEARNED_FROM = 40_000;
const CLUSTERS = 255;
const COARSE = 64;

/** The words with their cluster from 1 to 255, and the coarse cluster of each cluster. */
export function clusterWords() {
  const { words, rows } = vectors(WORDS);
  const points = unitRows(rows);
  const random = randomOf(7);
  const fine = kMeans(points, LEARNED_FROM, CLUSTERS, 10, random);
  const clusters = words.map((_, at) => nearest(points, at, fine, CLUSTERS) + 1);
  const broad = kMeans(fine, CLUSTERS, COARSE, 30, random);
  const coarse = new Uint8Array(CLUSTERS + 1);
  for (let at = 0; at < CLUSTERS; at++) coarse[at + 1] = nearest(fine, at, broad, COARSE);
  return { words, clusters, coarse };
}

function unitRows(rows) {
  const points = new Float32Array(rows.length * SIZE);
  rows.forEach((row, at) => points.set(row.slice(0, SIZE), at * SIZE));
  for (let at = 0; at < rows.length; at++) scaleToUnit(points, at);
  return points;
}

function scaleToUnit(points, at) {
  const row = points.subarray(at * SIZE, (at + 1) * SIZE);
  const length = Math.hypot(...row);
  if (length > 0) for (let i = 0; i < SIZE; i++) row[i] /= length;
}

function nearest(points, at, centres, count) {
  const from = at * SIZE;
  let best = 0;
  let top = -Infinity;
  for (let centre = 0; centre < count; centre++) {
    const base = centre * SIZE;
    let dot = 0;
    for (let i = 0; i < SIZE; i++) dot += points[from + i] * centres[base + i];
    if (dot > top) [top, best] = [dot, centre];
  }
  return best;
}

function kMeans(points, count, clusters, rounds, random) {
  const centres = new Float32Array(clusters * SIZE);
  const chosen = new Set();
  while (chosen.size < clusters) chosen.add(Math.floor(random() * count));
  [...chosen].forEach((at, centre) =>
    centres.set(points.subarray(at * SIZE, (at + 1) * SIZE), centre * SIZE),
  );
  for (let round = 0; round < rounds; round++) {
    const sums = new Float32Array(clusters * SIZE);
    for (let at = 0; at < count; at++) {
      const base = nearest(points, at, centres, clusters) * SIZE;
      for (let i = 0; i < SIZE; i++) sums[base + i] += points[at * SIZE + i];
    }
    for (let centre = 0; centre < clusters; centre++) {
      const row = sums.subarray(centre * SIZE, (centre + 1) * SIZE);
      if (!row.some((value) => value !== 0)) continue;
      centres.set(row, centre * SIZE);
      scaleToUnit(centres, centre);
    }
  }
  return centres;
}
