/** What is known of words, by the hash of the folded word. */
export interface Lexicon {
  /** Hashes of known words, ascending. */
  readonly hashes: Uint32Array;
  /** The cluster of word vectors of each, from 1. */
  readonly clusters: Uint8Array;
  /** The broad field of each cluster, from 1. */
  readonly fields: Uint8Array;
  /** Hashes of Spanish words, ascending, and of the English word that each is read as. */
  readonly spanish: Uint32Array;
  readonly english: Uint32Array;
}

/** What is known of one word; cluster and field are 0 for a word that is not known. */
export interface Entry {
  readonly hash: number;
  readonly cluster: number;
  readonly field: number;
}

/** The index of a value among others, or −1. */
export type Finder = (value: number) => number;

/** Looks hashes up in a table with open addressing: they are spread evenly already. */
function finder(hashes: Uint32Array): Finder {
  let size = 1;
  while (size < 2 * hashes.length) size *= 2;
  const indices = new Int32Array(size).fill(-1);
  const slotOf = (hash: number): number => {
    let slot = hash & (size - 1);
    while (indices[slot]! >= 0 && hashes[indices[slot]!] !== hash) slot = (slot + 1) & (size - 1);
    return slot;
  };
  for (const [index, hash] of hashes.entries()) indices[slotOf(hash)] = index;
  return (hash) => indices[slotOf(hash)]!;
}

const finders = new WeakMap<Uint32Array, Finder>();

/** What looks hashes up among these, made once for each list. */
export function finderIn(hashes: Uint32Array): Finder {
  let find = finders.get(hashes);
  if (!find) finders.set(hashes, (find = finder(hashes)));
  return find;
}

/** Reads words by their hashes; in a Spanish text, a Spanish word is read as its English one. */
export function reader(lexicon: Lexicon, spanish: boolean): (hash: number) => Entry {
  const [known, translated] = [finderIn(lexicon.hashes), finderIn(lexicon.spanish)];
  return (given) => {
    const english = spanish ? translated(given) : -1;
    const hash = english < 0 ? given : lexicon.english[english]!;
    const at = known(hash);
    const cluster = at < 0 ? 0 : lexicon.clusters[at]!;
    return { hash, cluster, field: lexicon.fields[cluster] ?? 0 };
  };
}
