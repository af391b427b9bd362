import type { Facts } from '../facts.ts';
import { factsOf, saysDay } from '../facts.ts';
import { labelledLine } from '../labels.ts';
import type { Piece } from '../pieces.ts';
import type { Reader } from '../reader.ts';
import { labelOf } from '../values/label.ts';
import { anyOf, plain } from '../words/fold.ts';
import { kindLabels, postLabels } from '../words/openers.ts';

/** What the first words of an item say: `~20 Aug`, `Monday:`, `Instagram:`. */
export interface Prefix {
  readonly facts: Facts;
  /** Where the rest of the line begins. */
  readonly restFrom: number;
  readonly isDay: boolean;
  readonly isChannel: boolean;
}

const SPLIT = /^(.{1,40}?)(?:\s*[:：]\s+|\s*[:：]$|\s+[-–—|·•]+\s+|$)/u;

/** `anyKind`: “Post” and “Story” are kinds of posts there, not labels of one. */
export function prefixOf(piece: Piece, { vocabulary }: Reader, anyKind = false): Prefix | null {
  const line = labelledLine(piece, vocabulary);
  if (line?.bold)
    return toPrefix(line.label, line.valueFrom, anyKind) ?? placed(line.label, line.from + line.mark.length);
  const match = SPLIT.exec(piece.text);
  if (!match) return null;
  if (!(anyKind && KIND_LABEL.test(kindIn(match[1]!))) && labelOf(match[1]!, vocabulary)?.exact) return null;
  return toPrefix(match[1]!, piece.from + match[0].length, anyKind);
}

/**
 * A day behind the words of an item, as boards and task lists write it: `@{2026-04-02}`, `📅 2026-04-02`,
 * `[due:: 2026-04-02]`, `(2 April)`, `— 2 April`.
 */
const BEHIND =
  /\s*(?:@\{([^{}]+)\}|[📅⏳🛫]\ufe0f?\s*(\S+)|\[\p{L}+::\s*([^\][]+)\]|\(([^()]{3,40})\)|\s[—–|·-]\s+([^—–|·]{3,40}))(?:\s*@@\{[^{}]+\}|\s+#[\p{L}\p{N}/_-]+)*\s*$/u;

/** Where the day behind an item's words begins, and what it says. */
export function dayBehind({ text, from }: Piece): { facts: Facts; at: number } | null {
  const match = text.length < 400 ? BEHIND.exec(text) : null;
  const said = match?.slice(1).find((one) => one !== undefined);
  if (!match || said === undefined) return null;
  const facts = factsOf(said);
  if (facts.dates.day === null || facts.title !== null) return null;
  return { facts: factsOf(match[0].replace(/[@{}[\]]|\p{L}+::/gu, ' ')), at: from + match.index };
}

const labelsOf = (words: readonly string[]) =>
  new RegExp(`^(?:${anyOf(words).source}(?:\\s*[/+&]\\s*|$))+$`, 'u');
const POST_LABEL = labelsOf(postLabels);
const KIND_LABEL = labelsOf([...postLabels, ...kindLabels]);
const kindIn = (text: string) => plain(text).replace(/\s*\d+$/, '');

function toPrefix(text: string, restFrom: number, anyKind: boolean): Prefix | null {
  const facts = factsOf(text);
  const isDay = saysDay(facts) && facts.title === null;
  const isChannel =
    (facts.onlyChannels && facts.title === null) || (anyKind ? KIND_LABEL : POST_LABEL).test(kindIn(text));
  return isDay || isChannel ? { facts, restFrom, isDay, isChannel } : null;
}

/** “**09:00 · IG · Meet the nurse**”: a time and a channel before what is posted. */
function placed(text: string, from: number): Prefix | null {
  const [head, time, channel] = PLACED.exec(text) ?? [];
  if (head === undefined || factsOf(time!).times.time === null || !factsOf(channel!).onlyChannels)
    return null;
  return { facts: factsOf(head), restFrom: from + head.length, isDay: false, isChannel: true };
}

const PLACED = /^([^·|—–]{3,20}?)(?:\s*[·|—–]\s+|\s+-\s+)([^·|—–]{1,30}?)(?:\s*[·|—–]\s+|\s+-\s+)/u;

/** The channels a text begins with, as in “Instagram: Our garden”. */
export function channelsFirst(text: string): readonly string[] {
  const match = SPLIT.exec(text);
  const facts = match && match[0].length < text.length ? factsOf(match[1]!) : null;
  return facts?.onlyChannels ? facts.channels : [];
}
