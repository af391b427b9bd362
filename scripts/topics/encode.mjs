/** Writes the file that `decodeTopicModel` reads. */
import { core } from './core.mjs';
import { TOPICS } from './texts.mjs';

/** Little-endian: magic, counts, then the columns; see src/topics/model.ts. */
export function encodeModel(lexicon, { keys, weights, bias, unit }, thresholds) {
  const head = Uint32Array.of(
    core.MAGIC,
    TOPICS.length,
    lexicon.hashes.length,
    lexicon.fields.length,
    lexicon.spanish.length,
    keys.length,
  );
  const numbers = Float32Array.of(
    unit,
    ...bias,
    ...thresholds.flatMap(({ possible, likely }) => [possible, likely]),
  );
  const columns = [
    head,
    numbers,
    lexicon.hashes,
    lexicon.spanish,
    lexicon.english,
    keys,
    lexicon.clusters,
    lexicon.fields,
    weights,
  ];
  return Buffer.concat(
    columns.map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength)),
  );
}
