import { rankOf, type HashTable } from './table.ts';

/** What is known of single words, by the hash of the folded word. */
export interface Lexicon {
  table: HashTable;
  /** One packed entry a row: see `FIELD`. */
  entries: Int32Array;
  /** The coarse cluster of each cluster. */
  coarse: Uint8Array;
}

/** Fields of a packed entry as [shift, bits]; 0 always means unknown. */
export const FIELD = {
  /** Given name: 3 common, 1 rare. */
  given: [0, 2],
  /** Surname: 3 among the first thousand, 1 rare. */
  surname: [2, 2],
  /** Share of capitals in running text: 1 nearly never, 5 nearly always. */
  casing: [4, 3],
  /** Kind of place, organisation, title or date. */
  gazetteer: [7, 4],
  /** How rare: 1 among the 300 most frequent, 6 beyond 40,000. */
  rarity: [11, 3],
  /** Cluster of word vectors. */
  cluster: [14, 8],
  /** Cluster of words by their neighbours in posts. */
  topic: [22, 8],
} as const;

/** Reads a field of a packed entry. */
export const field = (entry: number, [shift, bits]: readonly [number, number]): number =>
  (entry >>> shift) & ((1 << bits) - 1);

/** The packed entry of a word hash; 0 when the word is not known. */
export function entryOf(lexicon: Lexicon, hash: number): number {
  const row = rankOf(lexicon.table, hash);
  return row < 0 ? 0 : lexicon.entries[row]!;
}
