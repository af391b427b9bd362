import { languageOf } from '../identifiers/language.ts';
import type { Lexicon } from './lexicon.ts';
import { entryOf } from './lexicon.ts';
import { foldedWords, hashOf, mix } from './words.ts';

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

/** The features of a text: hashes of its words, of their clusters, and of what stands together in a sentence. */
export function featuresOf(text: string, lexicon: Lexicon): Set<number> {
  const spanish = languageOf(text, ['en', 'es']) === 'es';
  const words = foldedWords(text).map(({ word, sentence }) => ({
    ...entryOf(lexicon, hashOf(word), spanish),
    sentence,
  }));
  const found = new Set<number>();
  words.forEach((word, at) => {
    found.add(combine(kind.word, word.hash));
    if (word.cluster) {
      found.add(combine(kind.cluster, word.cluster));
      found.add(combine(kind.field, word.field));
    }
    if (at === 0 || words[at - 1]!.sentence !== word.sentence) found.add(combine(kind.start, word.hash));
    for (let other = at + 1; other < Math.min(words.length, at + APART); other++) {
      const next = words[other]!;
      if (next.sentence !== word.sentence) break;
      if (word.field && next.field) found.add(combine(kind.fields, word.field, next.field));
      if (other > at + NEAR) continue;
      found.add(combine(kind.near, word.hash, next.hash));
      found.add(combine(kind.clusters, word.cluster, next.cluster));
      if (other > at + 2) continue;
      if (other === at + 1) found.add(combine(kind.pair, word.hash, next.hash));
      found.add(combine(kind.wordThenCluster, word.hash, next.cluster));
      found.add(combine(kind.clusterThenWord, word.cluster, next.hash));
    }
  });
  return found;
}
