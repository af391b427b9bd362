/** The lexicon: for each word of the lists, one packed entry under the hash of the word. */
import { core } from './core.mjs';
import { clusterWords } from './clusters.mjs';
import { gazetteer, names, readList, readSet } from './sources.mjs';

/** Words of vectors kept for their own sake; rarer ones only where another list has them. */
const VECTOR_WORDS = 30_000;
const RARITY = [300, 1500, 5000, 15_000, 40_000];
const CASING = [0.03, 0.15, 0.4, 0.75];
const columns = core.tokenColumns(8);

/** The hash of a word, as the tagger will compute it; 0 for what is not one word. */
export function wordKey(word) {
  core.tokenize(word, 0, columns);
  return columns.count === 1 && columns.shape[0] < core.SHAPE.number ? columns.word[0] >>> 0 : 0;
}

const level = (bounds, value) => 1 + bounds.filter((bound) => value >= bound).length;

/** Builds the lexicon's columns, keys ascending. */
export function buildWords() {
  const entries = new Map();
  const raise = (word, field, value) => {
    const key = wordKey(word);
    if (key === 0) return;
    if (!entries.has(key)) entries.set(key, {});
    const entry = entries.get(key);
    entry[field] = Math.max(entry[field] ?? 0, value);
  };
  names.given.forEach((words, tier) => words.forEach((word) => raise(word, 'given', tier + 1)));
  names.spanishGiven.forEach((word) => raise(word, 'given', 2));
  names.surnames.forEach((word, rank) => raise(word, 'surname', rank < 1000 ? 3 : rank < 6000 ? 2 : 1));
  names.otherSurnames.forEach((word) => raise(word, 'surname', 1));
  names.spanishSurnames.forEach((word) => raise(word, 'surname', 2));
  gazetteer.forEach((words, kind) => words.forEach((word) => raise(word, 'gazetteer', kind + 1)));
  for (const [word, share] of casing()) raise(word, 'casing', level(CASING, share));
  for (const [word, topic] of Object.entries(readList('clusters'))) raise(word, 'topic', topic + 1);
  const coarse = addClusters(entries);
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return { keys: sorted.map(([key]) => key), entries: sorted.map(([, entry]) => pack(entry)), coarse };
}

const count = (map, word) => map.set(word, (map.get(word) ?? 0) + 1);

/** How often a word stands capitalised inside a sentence: posts for English, clinical lines for Spanish. */
function casing() {
  const lower = new Map(Object.entries(readList('lower')));
  const capital = new Map(Object.entries(readList('mid')));
  for (const { text } of readSet('train/meddocan')) {
    for (const [, word] of text.matchAll(/(?<=[\p{Ll},] )(\p{L}{3,})/gu)) {
      const folded = word.toLowerCase();
      if (word === folded) count(lower, folded);
      else if (word.slice(1) === folded.slice(1)) count(capital, folded);
    }
  }
  const shares = new Map();
  for (const word of new Set([...lower.keys(), ...capital.keys()])) {
    const [low, high] = [lower.get(word) ?? 0, capital.get(word) ?? 0];
    if (low + high >= 2) shares.set(word, high / (low + high));
  }
  return shares;
}

function addClusters(entries) {
  const { words, clusters, coarse } = clusterWords();
  const seen = new Set();
  words.forEach((word, rank) => {
    const key = wordKey(word);
    if (key === 0 || seen.has(key) || (rank >= VECTOR_WORDS && !entries.has(key))) return;
    seen.add(key);
    if (!entries.has(key)) entries.set(key, {});
    Object.assign(entries.get(key), { cluster: clusters[rank], rarity: level(RARITY, rank) });
  });
  return coarse;
}

const pack = (entry) =>
  Object.entries(core.FIELD).reduce((packed, [name, [shift]]) => packed | ((entry[name] ?? 0) << shift), 0);
