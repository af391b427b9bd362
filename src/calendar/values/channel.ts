import { anyOf, fold, plain } from '../words/fold.ts';
import { channels, formatWords } from '../words/channels.ts';

const byName = new Map<string, string>();
const byShort = new Map<string, string>();
for (const [channel, { names, short }] of Object.entries(channels)) {
  for (const name of names) byName.set(fold(name), channel);
  for (const name of [...short, channel]) byShort.set(fold(name), channel);
}
/** Scripts without spaces have no word boundary, so their names are matched anywhere. */
const spaced = [...byName.keys()].filter((name) => /^[\p{sc=Latin}\p{sc=Arabic} ./-]+$/u.test(name));
const NAMES = new RegExp(
  `${anyOf(spaced).source}|${[...byName.keys()].filter((name) => !spaced.includes(name)).join('|')}|(?<![\\p{L}\\p{N}/])r/[a-z_]\\w+`,
  'gu',
);
const FORMAT = anyOf(formatWords);
const SEGMENTS = /\s[-–—]+\s|[—:()[\]{}|/+,;&·•\n（）：、，＋／｜]|(?<=\d)[.)]\s|\s(?:and|und|et|y|e|og|or|oder)\s/u;

/** The channels named in a heading, label or value, as canonical names in the order written. */
export function channelsIn(text: string): string[] {
  const folded = plain(text);
  const found: { at: number; channel: string }[] = [];
  for (const match of folded.matchAll(NAMES)) {
    const channel = match[0].startsWith('r/') ? 'reddit' : byName.get(match[0])!;
    found.push({ at: match.index, channel });
  }
  let at = 0;
  for (const segment of folded.split(SEGMENTS)) {
    const channel = segment.search(NAMES) < 0 ? shortChannel(segment) : undefined;
    if (channel) found.push({ at: folded.indexOf(segment, at), channel });
    at += segment.length;
  }
  // Reels are a channel's own only beside another one, as in “TikTok / Reels”.
  if (found.length > 0 && /(?:^|[/+,&]\s*)(?:ig )?reels?(?=$|\s*[/+,&\d(])/.test(folded))
    found.push({ at: folded.indexOf('reel'), channel: 'instagram' });
  found.sort((a, b) => a.at - b.at);
  return [...new Set(found.map(({ channel }) => channel))];
}

function shortChannel(segment: string): string | undefined {
  const whole = segment.trim();
  if (whole.length > 40) return undefined;
  const exact = byShort.get(whole);
  if (exact) return exact;
  const numberless = whole.replace(/#?\d+/g, ' ').trim();
  return byShort.get(numberless) ?? byShort.get(numberless.replace(FORMAT, ' ').trim());
}

/** Whether the text says nothing but channels, formats and numbers. */
export function onlyChannels(text: string): boolean {
  if (channelsIn(text).length === 0) return false;
  const rest = plain(text).replace(/\([^)]*\)/g, ' ').replace(NAMES, ' ').replace(FORMAT, ' ');
  return rest.split(SEGMENTS).every((part) => {
    const word = part.replace(/[#\d.\s-]+/g, ' ').trim();
    return word === '' || byShort.has(word) || /^[\p{P}\p{S}\s]*$/u.test(word);
  });
}
