import { anyOf, fold, plain } from '../words/fold.ts';
import { abbreviations, channels, formatWords } from '../words/channels.ts';

const byName = new Map<string, string>();
const byShort = new Map<string, string>();
for (const [channel, { names, short }] of Object.entries(channels)) {
  for (const name of names) byName.set(fold(name), channel);
  for (const name of [...short, channel]) byShort.set(fold(name), channel);
}
/** Scripts without spaces have no word boundary, so their names are matched anywhere. */
const unspaced = [...byName.keys()].filter((name) => !/^[\p{sc=Latin}\p{sc=Arabic}\s./-]+$/u.test(name));
const UNSPACED = new RegExp(unspaced.join('|'), 'gu');
/** Names by their first word, longest first. */
const byFirstWord = new Map<string, string[]>();
for (const name of [...byName.keys()]
  .filter((one) => !unspaced.includes(one))
  .sort((a, b) => b.length - a.length)) {
  const [first] = /^[\p{L}\p{N}]+/u.exec(name)!;
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), name]);
}
const FORMAT = anyOf(formatWords);
const SEGMENTS =
  /\s(?:[-–—]+|→)\s|[—:()[\]{}|/+,;&·•\n（）：、，＋／｜]|(?<=\d)[.)]\s|\s(?:and|und|et|y|e|og|or|oder)\s/u;

const NOTE = /(?:^|[/+,&、・]\s*|\d[.)]\s*)note(?=$|\s*[/+,&、・])/u;

/** “FB parents — tips”: an abbreviation in capitals that opens a text counts like the full name. */
const ABBREVIATED = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:\\d{1,3}[.)]\\s*)?(${abbreviations.map((name) => name.toUpperCase()).join('|')})(?=\\s+\\p{L})`,
  'u',
);

/** The channels named in a heading, label or value, as canonical names in the order written. */
export function channelsIn(text: string): string[] {
  const folded = plain(text.includes('\n') ? text.replace(/\n/g, ', ') : text);
  const found: { at: number; channel: string }[] = [];
  for (const { at, channel } of namesIn(folded)) found.push({ at, channel });
  let at = 0;
  for (const segment of folded.split(SEGMENTS)) {
    const channel = namesIn(segment).length === 0 ? shortChannel(segment) : undefined;
    if (channel) found.push({ at: folded.indexOf(segment, at), channel });
    at += segment.length;
  }
  // Reels are a channel's own only beside another one, as in “TikTok / Reels”.
  if (found.length > 0 && /(?:^|[/+,&]\s*)(?:ig )?reels?(?=$|\s*(?:[/+,&\d(]|[-–—]\s))/.test(folded))
    found.push({ at: folded.indexOf('reel'), channel: 'instagram' });
  const opening = ABBREVIATED.exec(text)?.[1];
  if (opening) found.push({ at: 0, channel: byShort.get(opening.toLowerCase())! });
  // “note” is a channel only beside another one.
  if (found.length > 0 && NOTE.test(folded)) found.push({ at: folded.indexOf('note'), channel: 'blog' });
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ channel }) => channel))];
}

interface Name {
  readonly at: number;
  readonly to: number;
  readonly channel: string;
}

const WORD = /[\p{L}\p{N}]+/gu;

function namesIn(folded: string): Name[] {
  const found: Name[] = [];
  let end = 0;
  WORD.lastIndex = 0; // `matchAll` would make a new expression each time
  for (let match = WORD.exec(folded); match; match = WORD.exec(folded)) {
    const { 0: word, index: at } = match;
    if (at < end) continue;
    const name = byFirstWord
      .get(word)
      ?.find(
        (one) =>
          folded.startsWith(one, at) &&
          !/^[\p{L}\p{N}]/u.test(folded.slice(at + one.length, at + one.length + 2)),
      );
    const isSubreddit =
      word === 'r' && folded[at + 1] === '/' && /[a-z_]/.test(folded[at + 2] ?? '') && folded[at - 1] !== '/';
    if (name) found.push({ at, to: (end = at + name.length), channel: byName.get(name)! });
    else if (isSubreddit)
      found.push({ at, to: (end = at + /^r\/\w+/.exec(folded.slice(at))![0].length), channel: 'reddit' });
  }
  // eslint-disable-next-line no-control-regex
  if (/[^\x00-\u02ff]/.test(folded))
    for (const { 0: name, index: at } of folded.matchAll(UNSPACED))
      found.push({ at, to: at + name.length, channel: byName.get(name)! });
  return found;
}

function withoutNames(folded: string): string {
  let rest = folded;
  for (const { at, to } of namesIn(folded).toReversed()) rest = `${rest.slice(0, at)} ${rest.slice(to)}`;
  return rest;
}

function shortChannel(segment: string): string | undefined {
  const whole = segment.replace(/["“„«][^"“”„«»]*["”“»]/g, ' ').trim();
  // “Medium version” stands between the short and the long one.
  if (whole.length > 40 || /^medium (?:version|length|form)$/.test(whole)) return undefined;
  const exact = byShort.get(whole);
  if (exact) return exact;
  const numberless = whole.replace(/[#_-]?\d+/g, ' ').trim();
  return byShort.get(numberless) ?? byShort.get(numberless.replace(FORMAT, ' ').trim());
}

/** Whether the text says nothing but channels, formats and numbers. */
export function onlyChannels(text: string): boolean {
  if (channelsIn(text).length === 0) return false;
  const rest = withoutNames(
    plain(text)
      .replace(/\([^)]*\)/g, ' ')
      .replace(NOTE, ' '),
  ).replace(FORMAT, ' ');
  return rest.split(SEGMENTS).every((part) => {
    const word = part.replace(/[#\d.\s-]+/g, ' ').trim();
    return word === '' || byShort.has(word) || /^[\p{P}\p{S}\s]*$/u.test(word);
  });
}
