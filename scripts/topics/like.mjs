/** Swaps words for words that are used alike, by their vectors, so that more than the words written are learned. */
import { vectors } from '../names/sources.mjs';
import { core } from './core.mjs';
import { wordsOfTemplates } from './texts.mjs';

const WORDS = 25_000;
/** The most frequent words are left as they are. */
const SMALL = 250;
const ALIKE = 0.62;
const MOST = 6;

let like = null;

function build() {
  const { words, rows } = vectors(WORDS);
  const unit = rows.map((row) => {
    const vector = Float32Array.from(row.slice(0, 100));
    const length = Math.hypot(...vector) || 1;
    return vector.map((value) => value / length);
  });
  const at = new Map(words.map((word, index) => [word, index]));
  const found = new Map();
  for (const word of wordsOfTemplates(core)) {
    const index = at.get(word);
    if (index === undefined || index < SMALL) continue;
    const near = [];
    for (let other = 100; other < WORDS; other++) {
      if (other === index) continue;
      let dot = 0;
      for (let i = 0; i < 100; i++) dot += unit[index][i] * unit[other][i];
      if (dot > ALIKE) near.push([dot, words[other]]);
    }
    near.sort(([a], [b]) => b - a);
    if (near.length > 0)
      found.set(
        word,
        near.slice(0, MOST).map(([, each]) => each),
      );
  }
  return found;
}

/** A function that swaps about `share` of a text's words. */
export function likeWords(random, share) {
  like ??= build();
  return (text) =>
    text.replace(/[A-Za-z]{3,}/g, (word) => {
      const near = like.get(word.toLowerCase());
      return near && random() < share ? near[Math.floor(random() * near.length)] : word;
    });
}
