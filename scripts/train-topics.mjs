#!/usr/bin/env node
/**
 * Learns what texts read like and writes src/topics/weights.bin.
 * Needs the labelled texts beside the project and, once, `npm ci --prefix scripts/names` for the word vectors.
 * Seeded: the same sources give the same bytes. docs/topics.md says what is learned from.
 */
import { writeFileSync } from 'node:fs';
import { core } from './topics/core.mjs';
import { encodeModel } from './topics/encode.mjs';
import { learnTopics, thresholdsOf } from './topics/fit.mjs';
import { buildLexicon, glossary } from './topics/lexicon.mjs';
import { labelsOf, templates, wordsOfTemplates } from './topics/texts.mjs';

const WORDS = 17_000;
const target = new URL('../src/topics/weights.bin', import.meta.url);
const report = (text) => process.stderr.write(`${text}\n`);

const texts = templates().map((one) => ({ ...one, labels: labelsOf(one) }));
const lexicon = buildLexicon(WORDS, new Set([...wordsOfTemplates(core), ...glossary().values()]));
report(`${lexicon.hashes.length} words, ${texts.length} texts`);
const thresholds = thresholdsOf(texts, lexicon, report);
const model = learnTopics(texts, lexicon);
const bytes = encodeModel(lexicon, model, thresholds);
writeFileSync(target, bytes);
report(`${model.keys.length} features, ${bytes.length} bytes`);
