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

/** The segmenter takes more than linear time, so that long texts are given to it in pieces of so many units. */
const pieceLength = 200;

/** The characters a reader sees, each with its accents, joiners and variants. */
export function graphemes(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + pieceLength);
    if (text.codePointAt(end - 1)! > 0xffff) end += 1;
    const piece = Array.from(segmenter.segment(text.slice(at, end)), ({ segment }) => segment);
    // The last one may go on beyond the piece: it is looked at again, unless it fills the piece.
    if (end < text.length && piece.length > 1) piece.pop();
    for (const grapheme of piece) at += grapheme.length;
    found.push(...piece);
  }
  return found;
}

/** Runs in which characters may join: beyond ASCII, with the ASCII characters beside them. */
const joining = /[\0-\x7f]?(?:[^\0-\x7f]+[\0-\x7f]?)+/g;
const mayBeEmoji = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u;

/** The emoji of a text, each sequence once for each time it stands there. */
export function emojiOf(text: string): string[] {
  const runs = mayBeEmoji.test(text) ? (text.match(joining) ?? []) : [];
  return runs
    .filter((run) => mayBeEmoji.test(run))
    .flatMap(graphemes)
    .filter((each) => isEmoji.test(each));
}

function countGraphemes(text: string): number {
  const lines = text.replaceAll('\r\n', '\n');
  let count = lines.length;
  for (const [run] of lines.matchAll(joining)) count += graphemes(run).length - run.length;
  return count;
}

function weightOfCharacters(text: string): number {
  let weight = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    weight += light.some(([first, last]) => first <= code && code <= last) ? 1 : 2;
  }
  return weight;
}

function weightOf(text: string): number {
  if (isAscii.test(text)) return text.length;
  let weight = weightOfCharacters(text);
  for (const emoji of emojiOf(text)) weight += 2 - weightOfCharacters(emoji);
  return weight;
}

const characters = (text: string): number => (isAscii.test(text) ? text.length : Array.from(text).length);

/** Longer texts are far beyond every limit, so that their links need not be looked for. */
const longestText = 10_000;
/** Longer words are no links of people; looking for links in them takes more than linear time. */
const longestLink = 1000;
const mayBeLink = /:\/\/|\.\p{L}{2}|\.xn--/iu;

/** Counts a text with each of its links as 23, and the rest by `count`. */
function withShortLinks(text: string, count: (rest: string) => number): number {
  let total = 0;
  let behind = 0;
  const words = text.length > longestText ? [] : text.matchAll(/\S+/g);
  for (const { 0: word, index } of words) {
    if (word.length > longestLink || !mayBeLink.test(word)) continue;
    for (const { indices } of extractUrls(word)) {
      total += count(text.slice(behind, index + indices[0])) + linkLength;
      behind = index + indices[1];
    }
  }
  return total + count(text.slice(behind));
}

/** Ways to count a text, by name. */
export const counters = {
  characters,
  'utf-16': (text: string) => text.length,
  graphemes: countGraphemes,
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
