/** What is known of words: clusters of word vectors, and Spanish words by their English ones. */
import { readFileSync } from 'node:fs';
import { clusterWords } from '../names/clusters.mjs';
import { core } from './core.mjs';

const foldedWord = (text) => core.foldedWords(text)[0]?.word ?? '';

/** Spanish words with the English word that each is read as. */
export function glossary() {
  const pairs = new Map();
  for (const line of readFileSync(new URL('glossary.txt', import.meta.url), 'utf8').split('\n')) {
    const [english, spanish = ''] = line.split(':');
    for (const word of spanish.trim().split(/\s+/).filter(Boolean)) {
      if (!pairs.has(foldedWord(word))) pairs.set(foldedWord(word), foldedWord(english));
    }
  }
  return pairs;
}

/** The most frequent `count` words and those of `also`, with their clusters. */
export function buildLexicon(count, also) {
  const { words, clusters, coarse } = clusterWords();
  const known = new Map();
  words.forEach((word, at) => {
    if (!/^\p{L}+$/u.test(word)) return;
    const folded = foldedWord(word);
    if (known.has(folded) || (at >= count && !also.has(folded))) return;
    known.set(folded, clusters[at]);
  });
  const rows = [...known].map(([word, cluster]) => [core.hashOf(word), cluster]).sort(([a], [b]) => a - b);
  const spanish = [...glossary()]
    .map(([word, english]) => [core.hashOf(word), core.hashOf(english)])
    .sort(([a], [b]) => a - b);
  return {
    hashes: Uint32Array.from(rows, ([hash]) => hash),
    clusters: Uint8Array.from(rows, ([, cluster]) => cluster),
    fields: Uint8Array.from(coarse, (field, at) => (at === 0 ? 0 : field + 1)),
    spanish: Uint32Array.from(spanish, ([hash]) => hash),
    english: Uint32Array.from(spanish, ([, hash]) => hash),
  };
}
