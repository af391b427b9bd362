import { readFile } from 'node:fs/promises';
import type { ReadLikenesses } from '../model/topic.ts';
import { decodeTopicModel, likenesses } from '../topics/index.ts';

/** Where the weights lie: beside the built file, or in the sources. */
const places = ['./topics.bin', '../topics/weights.bin'];

let loaded: Promise<ReadLikenesses> | null = null;

/** Says what texts read like, by weights that are read once, when first asked for. */
export function loadTopics(): Promise<ReadLikenesses> {
  loaded ??= weights().then((bytes) => {
    const model = decodeTopicModel(bytes);
    return latest((text) => likenesses(text, model));
  });
  return loaded;
}

/** Several rules ask about the same text in turn: it is read once. */
function latest(read: ReadLikenesses): ReadLikenesses {
  let of: string | null = null;
  let known: ReturnType<ReadLikenesses> = [];
  return (text) => {
    if (text !== of) [of, known] = [text, read(text)];
    return known;
  };
}

async function weights(): Promise<Uint8Array> {
  for (const place of places) {
    const bytes = await readFile(new URL(place, import.meta.url)).catch(() => null);
    if (bytes) return bytes;
  }
  throw new Error('The weights that say what a text reads like are missing beside the program.');
}
