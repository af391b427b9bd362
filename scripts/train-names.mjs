#!/usr/bin/env node
/**
 * Learns the weights of the name tagger and writes src/identifiers/names/weights.bin.
 * Needs the labelled texts beside the project and, once, `npm ci --prefix scripts/names`.
 * Seeded: the same sources give the same bytes. docs/names.md says what is learned from.
 */
import { writeFileSync } from 'node:fs';
import { encodeModel, lexiconOf } from './names/encode.mjs';
import { encodePosts, learn } from './names/learn.mjs';
import { trainingTexts } from './names/posts.mjs';
import { buildWords } from './names/words.mjs';

/** The mean of several runs varies less than one and costs no more to use. */
const SEEDS = [1, 2, 3];
const target = new URL('../src/identifiers/names/weights.bin', import.meta.url);
const report = (text) => process.stderr.write(`${text}\n`);

const words = buildWords();
report(`${words.keys.length} words`);
const lexicon = lexiconOf(words);
const encoded = encodePosts(trainingTexts(), lexicon);
report(`${encoded.sequences.length} texts, ${encoded.keys.length} features`);
const bytes = encodeModel(words, encoded.keys, meanOf(SEEDS.map((seed) => learn(encoded, seed, report))));
writeFileSync(target, bytes);
report(`${bytes.length} bytes`);

function meanOf(runs) {
  const mean = (field) =>
    runs[0][field].map((_, at) => runs.reduce((sum, run) => sum + run[field][at], 0) / runs.length);
  return { weights: mean('weights'), pairs: mean('pairs') };
}
