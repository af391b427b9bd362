import { isAside } from '../copy.ts';
import { PART_NUMBER } from '../parts.ts';
import type { Facts } from '../facts.ts';
import { dayStandsApart, saysDay } from '../facts.ts';
import { isEmpty, rawOf } from '../reader.ts';
import type { Reader } from '../reader.ts';
import type { Entry } from '../entry.ts';
import { fieldOf } from '../entry.ts';
import { isProseFence, onlyHashtags } from '../prose.ts';
import { recordOf } from '../headings.ts';
import { datesIn } from '../values/date.ts';
import { isBlank, isPause, saysPause } from '../values/pause.ts';
import { isProse, isSentence } from '../values/sentence.ts';
import { placeholders } from '../words/openers.ts';
import type { Sight } from './kind.ts';
import { isMarked } from './marks.ts';

/** What speaks for a post, and how much. */
export interface Weight {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** A list of boxes to tick tells the team what to do. */
const TASKS = /^\s*[-*+]\s+\[[ xX]\]\s/;
const LABELLED = 'a labelled text';
/** Hashtags and addresses of the web stand in what goes out. */
const SPEAKS = /(?:^|\s)#[\p{L}\p{N}]|https?:\/\/|(?<![\p{L}.])www\./u;

/** How much speaks for one post here. Four or more make one; each line says why. */
export function weigh(sight: Sight, entries: readonly Entry[]): Weight {
  const { unit, context } = sight;
  const { facts } = unit;
  const content = contentWeight(sight, entries);
  // Most units hold nothing to post; the title, which costs most to read, is looked at only in the others.
  const isPaused = () => !content.reasons.includes(LABELLED) && facts.title !== null && isPause(facts.title);
  if (content.score <= 0 || isPaused()) return { score: 0, reasons: [] };
  const reasons: string[] = [...content.reasons];
  let score = content.score;
  const add = (points: number, reason: string) => {
    score += points;
    if (points > 0) reasons.push(reason);
  };
  const isDay = saysDay(facts) && !isMentioned(facts);
  const isDated = isDatedWeek(sight, entries);
  const strong = facts.ordinal?.kind === 'post' || isDay || isDated;
  const hasCopy = content.reasons.includes(LABELLED);
  const counted =
    facts.ordinal?.kind === 'post' || facts.dates.day !== null || facts.dates.dayNumber !== null || isDated;
  // A weekday with no week above it is a rhythm, unless a text is written out.
  const hasSpan = context.week !== null || context.range !== null || context.month !== null;
  if (saysDay(facts) && !counted && !hasSpan && content.score < 3) score -= 1.5;
  if (facts.ordinal?.kind === 'post') add(3, 'numbered as a post');
  else if (facts.dates.day) add(3, 'a date in its opening words');
  else if (isDay) add(2, 'a day in its opening words');
  else if (facts.ordinal?.kind === 'number') add(1, 'numbered');
  else if (isDated) add(2, 'a week in its opening words, and a day of its own');
  else if (facts.dates.week !== null) add(1, 'a week in its opening words');
  else if (facts.opensAsPost) add(1.5, 'the word for a post in front');
  if (facts.channels.length > 0) add(facts.onlyChannels ? 2 : 1.5, 'a channel in its opening words');
  else if (context.channels.length > 0) add(0.5, 'a channel stated above');
  if (unit.type !== 'heading') add(0.5, 'bold opening words');
  const isShared = context.shared.some((entry) => fieldOf(entry) === 'date');
  if (context.day || context.weekday || context.dayNumber || isShared)
    add(saysDay(facts) ? 0 : 1.5, 'a day stated above');
  if (context.promisesPosts) add(1, 'under a heading that speaks of posts');
  const isNamed = facts.promisesPosts && context.channels.length > 0 && hasCopy;
  if (unit.level === 1 && facts.ordinal?.kind !== 'post' && !isNamed) add(-1, '');
  // A heading may speak of rules and yet head a post: then its copy is labelled.
  const isTopic = () =>
    isMarked(sight, entries, (fellow) => {
      const theirs = recordOf(fellow, sight.reader.vocabulary);
      return weigh({ ...sight, unit: fellow, context: { ...context, isProse: false } }, theirs).score >= 4;
    });
  const isTold = (facts.isProse && !strong) || (context.isProse && !counted);
  if (isTold && hasBlanks(entries, sight.reader)) add(-4, '');
  else if (isTold && !isTopic()) add(hasCopy ? -1.5 : facts.isProse && !strong ? -4 : -3, '');
  return { score, reasons };
}

/** A week with the day and the title of what goes out in it, whatever else its heading says: “Week 5: Guide”. */
function isDatedWeek({ unit, reader }: Sight, entries: readonly Entry[]): boolean {
  if (unit.facts.dates.week === null || !entries.some((entry) => fieldOf(entry) === 'title')) return false;
  return entries.some((entry) => fieldOf(entry) === 'date' && datesIn(rawOf(reader, entry)).day !== null);
}

/** “Boost this on Day 1's reel” speaks of a day, “Reel – Day 1” is on one. */
function isMentioned(facts: Facts): boolean {
  const { day, weekday, dayNumber } = facts.dates;
  if (dayNumber === null || day !== null || weekday !== null) return false;
  return !dayStandsApart(facts) && !/^\P{L}*\p{L}+\P{L}*\d/u.test(facts.text);
}

/** What is there to post: a text, or fields that plan one. */
function contentWeight({ unit, context, reader }: Sight, entries: readonly Entry[]): Weight {
  const { facts } = unit;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string) => {
    score += points;
    reasons.push(reason);
  };
  const filled = entries.filter((entry) => entry.spans.length > 0 && !isEmpty(rawOf(reader, entry)));
  const said = filled.filter((entry) => !isBlank(rawOf(reader, entry)));
  const isForm =
    filled.length > 1 && said.length * 3 < filled.filter((entry) => entry.name !== 'note').length;
  const isPaused = said.length > 0 && said.every((entry) => saysPause(rawOf(reader, entry)));
  // “Post: [working title]” with “[text of the post]” is a form as well.
  const isUnnamed =
    facts.title !== null && isBlank(facts.title) && !said.some((entry) => fieldOf(entry) === 'copy');
  if (isForm || isPaused || isUnnamed) return { score: 0, reasons };
  const fields = new Set(filled.map((entry) => fieldOf(entry)));
  const loose = filled.filter((entry) => entry.name === null);
  const fences = unit.own.filter(
    (piece) => isProseFence(piece) && !onlyHashtags(rawFence(piece.text)) && hasWords(piece.text),
  );
  const isWritten =
    said.some((entry) => fieldOf(entry) === 'copy') || filled.some((entry) => isWrittenPost(entry, reader));
  if (isWritten) add(3, LABELLED);
  else if (['content', 'script', 'description', 'hook', 'body'].some((field) => fields.has(field as never)))
    add(1.5, 'a labelled idea');
  if (fences.length > 0 && !isWritten) add(2.5, 'a text in a fence');
  const texts = loose.filter(
    (entry) =>
      entry.forms.has('below') && !isAside(rawOf(reader, entry)) && !TASKS.test(rawOf(reader, entry)),
  );
  const isQuoted = loose.some((entry) => entry.forms.has('quote') || isInMarks(entry, reader));
  if (isQuoted && !isWritten) add(2, 'a quoted text');
  if (texts.length > 0 && !isQuoted && !isWritten) add(1, 'a text');
  const speaks = texts.some((entry) => SPEAKS.test(rawOf(reader, entry)));
  const numbered = texts.reduce(
    (count, entry) => count + [...rawOf(reader, entry).matchAll(PART_NUMBER)].length,
    0,
  );
  if (numbered > 1) add(2, 'numbered parts of a thread');
  if (speaks) add(1.5, 'hashtags or a link in it');
  const planning = [
    'channels',
    'date',
    'day',
    'time',
    'status',
    'hashtags',
    'media',
    'kind',
    'title',
    'cta',
  ].filter((field) => fields.has(field as never));
  if (planning.length > 0) add(Math.min(3, planning.length), 'fields of a post');
  if (score === 0 && facts.dates.day && facts.channels.length > 0 && loose.length > 0) add(1, 'a remark');
  const isAlone = unit.own.length === 0 && unit.kids.length === 0;
  if (unit.type === 'day' && isAlone && facts.dates.day && facts.title) add(1.5, 'a topic beside them');
  if (unit.inline) add(1.5, 'a topic beside them');
  const isNamed =
    filled.some(({ known, name }) => known === null && name !== null) &&
    unit.own.some(({ kind, item }) => kind === 'line' && !item);
  if (score === 0 && isNamed && facts.onlyChannels && unit.type === 'heading') add(1, 'labelled words');
  if (
    entries.some((entry) => entry.known === null && entry.name && /^(?:slide|tweet|frame)/i.test(entry.name))
  )
    add(2, 'numbered parts');
  if (unit.kids.some((kid) => kid.facts.language)) add(2, 'versions in several languages');
  const boxes = unit.own.filter(
    (piece) => piece.item?.node.checked !== null && piece.item?.node.checked !== undefined,
  ).length;
  if (boxes > 0 && boxes * 2 > unit.own.length) score -= 3;
  else if (
    texts.length === 0 &&
    fences.length === 0 &&
    planning.length === 0 &&
    loose.some((entry) => entry.forms.has('list'))
  ) {
    const hasDay = context.day !== null || context.weekday !== null || context.dayNumber !== null;
    if (facts.ordinal?.kind === 'post' || (hasDay && facts.onlyChannels)) add(1, 'a list');
    else score -= 1;
  }
  if (
    unit.own.some((piece) => piece.kind === 'table') &&
    texts.length + fences.length === 0 &&
    planning.length < 2
  )
    score -= 2;
  return { score, reasons };
}

/** Whether several blanks stand in the texts, as in a template. */
function hasBlanks(entries: readonly Entry[], reader: Reader): boolean {
  const blanks = entries.reduce((sum, entry) => sum + rawOf(reader, entry).split(placeholders).length - 1, 0);
  return blanks > 2;
}

/** “**Post:**” with sentences is a text, with a few words a topic. */
function isWrittenPost(entry: Entry, reader: Reader): boolean {
  if (fieldOf(entry) === 'description') return entry.forms.has('below') && isProse(rawOf(reader, entry));
  if (fieldOf(entry) !== 'content') return false;
  const text = rawOf(reader, entry);
  return isSentence(text) || (SPEAKS.test(text) && isSentence(text.split(/\n\s*\n/)[0]!));
}

/** A paragraph that stands in quotation marks from its first word on. */
function isInMarks(entry: Entry, reader: Reader): boolean {
  if (!entry.forms.has('below')) return false;
  const [first = ''] = rawOf(reader, entry).split('\n');
  return /^["“„«][^"“”„«»]{20,}["”“»][^\p{L}\p{N}]*$/u.test(first.trim());
}

/** Whether something else than addresses of the web stands there. */
function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(rawFence(text).replace(/https?:\/\/\S+/g, ' ')) && !/[├└]──/.test(text);
}

function rawFence(text: string): string {
  return text.replace(/^(?:```|~~~)[^\n]*\n?|\n?(?:```|~~~)\s*$/g, '');
}
