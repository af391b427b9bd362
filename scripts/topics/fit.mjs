/** From texts to weights: features, several seeds, pruning; thresholds from texts that were held back. */
import { randomOf } from '../names/random.mjs';
import { readSet } from '../names/sources.mjs';
import { core } from './core.mjs';
import { learn } from './learn.mjs';
import { likeWords } from './like.mjs';
import { TOPICS, filled } from './texts.mjs';

/** How often a text is written out, with other words in its slots. */
const COPIES = 8;
/** The share of words swapped for words that are used alike. */
const SWAP = 0.2;
/** In how many of the texts a feature must stand. */
const SEEN = 2;
const SEEDS = [1, 2];
/** How many features are kept. */
const KEPT = 11_100;
const FOLDS = 4;
/** The share of held-back texts that may seem to be of a topic without being it. */
const FALSE = { possible: 0.011, likely: 0.003 };

/** Posts of health outlets and of anybody: of no topic. */
const others = () => {
  const random = randomOf(3);
  return [
    ['dev/healthtweets', 1500, 0.5],
    ['train/btc', 1500, 0.3],
  ].flatMap(([name, count, weight]) => {
    const set = readSet(name);
    return set.filter(() => random() < count / set.length).map(({ text }) => ({ text, weight }));
  });
};
let corpus = null;

/** Weights of the topics over features, quantised, for `core.decodeTopicModel`. */
export function learnTopics(texts, lexicon) {
  corpus ??= others().map(({ text, weight }) => ({ features: [...core.featuresOf(text, lexicon)], weight }));
  const random = randomOf(5);
  const swap = likeWords(random, SWAP);
  const written = texts.flatMap(({ template, labels, spanish }, at) =>
    Array.from({ length: COPIES }, (_, copy) => {
      const text = filled(template, random);
      return {
        at,
        labels,
        features: [...core.featuresOf(copy === 0 || spanish ? text : swap(text), lexicon)],
      };
    }),
  );
  const numbers = numbered(written);
  const rows = [
    ...written.map(({ features, labels }) => ({ ids: idsOf(features, numbers), labels, weight: 1 })),
    ...corpus.map(({ features, weight }) => ({
      ids: idsOf(features, numbers),
      labels: TOPICS.map(() => 0),
      weight,
    })),
  ];
  weigh(rows);
  const runs = SEEDS.map((seed) => learn(rows, numbers.size, TOPICS.length, { seed }));
  const mean = (field) =>
    runs[0][field].map((_, at) => runs.reduce((sum, run) => sum + run[field][at], 0) / runs.length);
  return pruned([...numbers.keys()], mean('weights'), mean('bias'));
}

/** The features that stand in several texts, numbered. */
function numbered(written) {
  const seen = new Map();
  for (const { at, features } of written)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? new Set()).add(at));
  const kept = [...seen].filter(([, texts]) => texts.size >= SEEN).map(([feature]) => feature);
  return new Map(kept.sort((a, b) => a - b).map((feature, at) => [feature, at]));
}

const idsOf = (features, numbers) =>
  features.map((feature) => numbers.get(feature)).filter((id) => id !== undefined);

/** The few texts of a topic weigh as much as three in ten of all others. */
function weigh(rows) {
  const count = (label) =>
    TOPICS.map((_, topic) => rows.filter(({ labels }) => labels[topic] === label).length);
  const [of, others] = [count(1), count(0)];
  for (const row of rows)
    row.weight = row.labels.map((label, topic) =>
      label === 1 ? Math.min(6, (0.3 * others[topic]) / of[topic]) : row.weight,
    );
}

/** The features that weigh most, in whole steps of 1/127 of the largest weight. */
function pruned(keys, weights, bias) {
  const size = TOPICS.length;
  const strength = keys.map((_, at) =>
    Math.max(...weights.subarray(at * size, (at + 1) * size).map(Math.abs)),
  );
  const order = keys.map((_, at) => at).sort((a, b) => strength[b] - strength[a]);
  const kept = order.slice(0, KEPT).sort((a, b) => keys[a] - keys[b]);
  const unit = strength[order[0]] / 127;
  return {
    keys: Uint32Array.from(kept, (at) => keys[at]),
    weights: Int8Array.from(
      kept.flatMap((at) =>
        [...weights.subarray(at * size, (at + 1) * size)].map((w) => Math.round(w / unit)),
      ),
    ),
    bias,
    unit,
  };
}

/** For each topic the scores that count as possible and as likely, by texts that were held back from learning. */
export function thresholdsOf(texts, lexicon, report) {
  const random = randomOf(11);
  const fold = texts.map(() => Math.floor(random() * FOLDS));
  const scores = TOPICS.map(() => ({ of: [], not: [] }));
  for (let held = 0; held < FOLDS; held++) {
    const model = {
      ...learnTopics(
        texts.filter((_, at) => fold[at] !== held),
        lexicon,
      ),
      lexicon,
    };
    texts.forEach(({ template, labels }, at) => {
      if (fold[at] !== held) return;
      const found = core.scoresOf(filled(template, random), model);
      labels.forEach((label, topic) => {
        if (label === 1) scores[topic].of.push(found[topic]);
        if (label === 0) scores[topic].not.push(found[topic]);
      });
    });
  }
  return scores.map(({ of, not }, topic) => {
    not.sort((a, b) => b - a);
    const [possible, likely] = [FALSE.possible, FALSE.likely].map(
      (share) => not[Math.floor(share * not.length)],
    );
    const found = (least) => ((100 * of.filter((score) => score > least).length) / of.length).toFixed(0);
    report(
      `${TOPICS[topic]}: held back, ${found(possible)} % found as possible, ${found(likely)} % as likely`,
    );
    return { possible, likely };
  });
}
