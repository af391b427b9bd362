import { languageOf } from '../identifiers/language.ts';
import type { Entry, Lexicon } from './lexicon.ts';
import { reader } from './lexicon.ts';
import { mix, sentencesOf } from './words.ts';

/** How far apart, in words, two words may stand that are looked at together. */
const NEAR = 4;
const APART = 14;

/** What is looked at, each under a hash of its own. */
const kind = {
  word: 1,
  pair: 2,
  near: 3,
  cluster: 4,
  field: 5,
  clusters: 6,
  wordThenCluster: 7,
  clusterThenWord: 8,
  fields: 9,
  start: 10,
} as const;

const combine = (what: number, a: number, b = 0): number =>
  mix(Math.imul(a ^ Math.imul(what, 0x9e3779b1), 0x85ebca77) ^ Math.imul(b, 0x27d4eb2f));

/** Adds the features of a sentence: hashes of its words, of their clusters, and of what stands together; some twice. */
export function addFeatures(words: readonly Entry[], add: (feature: number) => void): void {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    add(combine(kind.word, word.hash));
    if (word.cluster) {
      add(combine(kind.cluster, word.cluster));
      add(combine(kind.field, word.field));
    }
    if (at === 0) add(combine(kind.start, word.hash));
    for (let other = at + 1; other < Math.min(words.length, at + APART); other++) {
      const next = words[other]!;
      if (word.field && next.field) add(combine(kind.fields, word.field, next.field));
      if (other > at + NEAR) continue;
      add(combine(kind.near, word.hash, next.hash));
      add(combine(kind.clusters, word.cluster, next.cluster));
      if (other > at + 2) continue;
      if (other === at + 1) add(combine(kind.pair, word.hash, next.hash));
      add(combine(kind.wordThenCluster, word.hash, next.cluster));
      add(combine(kind.clusterThenWord, word.cluster, next.hash));
    }
  }
}

/** The features of a text. */
export function featuresOf(text: string, lexicon: Lexicon): Set<number> {
  const read = reader(lexicon, languageOf(text, ['en', 'es']) === 'es');
  const found = new Set<number>();
  for (const { words } of sentencesOf(text)) addFeatures(words.map(read), (feature) => found.add(feature));
  return found;
}
