#!/usr/bin/env node
/** Prints the figures of the name tagger on the labelled texts beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { core } from './names/core.mjs';

const CORPUS = new URL('../../shared/corpus/identifiers/', import.meta.url);
const WEIGHTS = new URL('../src/identifiers/names/weights.bin', import.meta.url);
const POSTS = ['wnut17', 'btc', 'tbner'];
const NEUTRAL = ['YEAR', 'RELDATE', 'TIME', 'ORG', 'OTHER', 'TITLE'];
const percent = (share) => Math.round(share * 1000) / 10;

/** Whether the labelled texts are there. */
export const hasCorpus = () => existsSync(CORPUS);

/** Figures by set and level, in per cent: `{set, level, precision, recall, exact, overlap, right, flagged}`. */
export async function nameFigures() {
  const { score } = await import(new URL('eval.mjs', CORPUS).href);
  const model = core.decodeNameModel(readFileSync(WEIGHTS));
  const read = (name) =>
    readFileSync(new URL(`dev/${name}.jsonl`, CORPUS), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const posts = POSTS.flatMap(read);
  const sets = [
    ...POSTS.map((name) => [name, 'en', read(name)]),
    ['posts', 'en', posts],
    ['lower case', 'en', recased(posts, (text) => text.toLowerCase())],
    ['upper case', 'en', recased(posts, (text) => text.toUpperCase())],
    ['asqphi', 'en', read('asqphi')],
    ['presidio_v2', 'en', read('presidio_v2')],
    ['presidio_large', 'en', read('presidio_large')],
    ['healthtweets', 'en', read('healthtweets')],
    ['meddocan', 'es', read('meddocan')],
  ];
  return sets.flatMap(([set, language, gold]) =>
    ['error', 'review'].map((level) =>
      figures(set, level, gold, (text) => core.tagNames(text, model, { language, level }), score),
    ),
  );
}

/** The same posts in another case; a post whose length that changes is left out. */
const recased = (posts, change) =>
  posts
    .map((post) => ({ ...post, text: change(post.text) }))
    .filter(({ text }, at) => text.length === posts[at].text.length);

function figures(set, level, gold, tag, score) {
  const found = gold.map(({ id, text }) => ({
    id,
    spans: tag(text)
      .filter(({ type }) => type === 'NAME')
      .map(({ start, end, type }) => [start, end, type]),
  }));
  const { micro, sentence } = score(gold, found, { types: ['NAME'], ignore: NEUTRAL });
  return {
    set,
    level,
    precision: percent(micro.exact.P),
    recall: percent(micro.exact.R),
    exact: percent(micro.exact.F1),
    overlap: percent(micro.overlap.F1),
    found: percent(micro.overlap.R),
    right: percent(sentence.precision),
    flagged: percent(sentence.falseAlarm),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(await nameFigures());
