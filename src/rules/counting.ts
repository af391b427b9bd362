import extractUrls from 'twitter-text/dist/extractUrlsWithIndices.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const isAscii = /^[\0-\x7f]*$/;
// The literal would need a later language target; the `v` flag itself is in every supported Node.
const isEmoji = new RegExp('^\\p{RGI_Emoji}$', 'v');

/** What a link counts on X and on Mastodon, however long it is. */
const linkLength = 23;

/** Code points that weigh 1 on X; others weigh 2 (twitter-text, configuration version 3). */
const light: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** The characters a reader sees, each with its accents, joiners and variants. */
export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The emoji of a text, each sequence once for each time it stands there. */
export function emojiOf(text: string): string[] {
  return isAscii.test(text) ? [] : graphemes(text).filter((each) => isEmoji.test(each));
}

function weightOf(text: string): number {
  if (isAscii.test(text)) return text.length;
  let weight = 0;
  for (const grapheme of graphemes(text)) {
    if (isEmoji.test(grapheme)) weight += 2;
    else
      for (const character of grapheme) {
        const code = character.codePointAt(0)!;
        weight += light.some(([first, last]) => first <= code && code <= last) ? 1 : 2;
      }
  }
  return weight;
}

const characters = (text: string): number => (isAscii.test(text) ? text.length : Array.from(text).length);

/** Counts a text with each of its links as 23, and the rest by `count`. */
function withShortLinks(text: string, count: (rest: string) => number): number {
  let total = 0;
  let behind = 0;
  for (const { indices } of extractUrls(text)) {
    total += count(text.slice(behind, indices[0])) + linkLength;
    behind = indices[1];
  }
  return total + count(text.slice(behind));
}

/** Ways to count a text, by name. */
export const counters = {
  characters,
  'utf-16': (text: string) => text.length,
  graphemes: (text: string) => (isAscii.test(text) ? text.length : graphemes(text).length),
  bytes: (text: string) => new TextEncoder().encode(text).length,
  words: (text: string) => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
  'x-weighted': (text: string) => withShortLinks(text.normalize('NFC'), weightOf),
  'links-as-23': (text: string) => withShortLinks(text, characters),
} as const satisfies Record<string, (text: string) => number>;

export type Unit = keyof typeof counters;

/** How a message names what was counted. */
export const unitNames: Readonly<Record<Unit, string>> = {
  characters: 'characters',
  'utf-16': 'characters',
  graphemes: 'characters as readers see them',
  bytes: 'bytes',
  words: 'words',
  'x-weighted': 'characters as X counts them',
  'links-as-23': 'characters, each link as 23',
};
