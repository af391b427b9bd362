import { readFile } from 'node:fs/promises';
import { decodeNameModel, tagNames } from '../identifiers/names/index.ts';
import type { TagNames } from '../model/practice.ts';

/** Where the weights lie: beside the built file, or in the sources. */
const places = ['./names.bin', '../identifiers/names/weights.bin'];

let loaded: Promise<TagNames> | null = null;

/** The learned tagger of names, its weights read once, when first asked for. */
export function loadNames(): Promise<TagNames> {
  loaded ??= weights().then((bytes) => {
    const model = decodeNameModel(bytes);
    return latest((text, options) => tagNames(text, model, options));
  });
  return loaded;
}

/** Several rules ask about the same text in turn: its names are looked for once. */
function latest(tag: TagNames): TagNames {
  let known = new Map<string, ReturnType<TagNames>>();
  let of = '';
  return (text, options) => {
    if (text !== of) [known, of] = [new Map(), text];
    const key = `${options.language} ${options.level}`;
    const hits = known.get(key) ?? tag(text, options);
    known.set(key, hits);
    return hits;
  };
}

async function weights(): Promise<Uint8Array> {
  for (const place of places) {
    const bytes = await readFile(new URL(place, import.meta.url)).catch(() => null);
    if (bytes) return bytes;
  }
  throw new Error('The weights of the name tagger are missing beside the program.');
}
