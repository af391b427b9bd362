import type { Context } from '../context.ts';
import { saysDay } from '../facts.ts';
import { rawOf, isEmpty } from '../reader.ts';
import type { Draft, Reader } from '../reader.ts';
import { isAside } from '../copy.ts';
import type { Entry } from '../record.ts';
import { fieldOf, isProseFence, onlyHashtags, recordOf, roleOf } from '../record.ts';
import type { Unit } from '../units.ts';
import { linesOf } from '../units.ts';
import type { Recogniser, Sight } from './kind.ts';

/** One post under a heading or bold opener: fields, fence, quote or plain text. */
export const section: Recogniser = {
  name: 'section',
  read(sight) {
    const { unit, free, context, reader } = sight;
    if (!unit.opener || free.length < unit.own.length || holdsPosts(unit, reader) || isDocument(unit, reader)) return null;
    const entries = recordOf(unit, reader.vocabulary);
    const { score, reasons } = weigh(sight, entries);
    if (score < 4 && !(score >= 2 && hasTwin(sight, entries))) return null;
    const draft = draftOf(unit, context, entries, `${reasons.join(', ')}.`);
    return { drafts: [draft], pieces: new Set(unit.own), whole: true };
  },
};

/** Whether a neighbour of the same shape, with the same labels, is a post for certain. */
function hasTwin(sight: Sight, entries: readonly Entry[]): boolean {
  const { unit, context, reader } = sight;
  const shape = shapeOf(entries);
  if (!/\b(?:copy|title|content|hook|channels|hashtags|media|kind|date|cta)\b/.test(shape) || context.isProse || unit.facts.isProse) return false;
  const siblings = unit.parent?.kids ?? [];
  const at = siblings.indexOf(unit);
  return siblings.slice(Math.max(0, at - 3), at + 4).some((twin) => {
    if (twin === unit || twin.type !== unit.type || twin.level !== unit.level || twin.kids.length !== unit.kids.length) return false;
    const theirs = recordOf(twin, reader.vocabulary);
    if (shapeOf(theirs) !== shape || twin.facts.isProse) return false;
    return weigh({ ...sight, unit: twin }, theirs).score >= 4;
  });
}

/** The labels of a record with how their values are written. */
function shapeOf(entries: readonly Entry[]): string {
  return [...new Set(entries.map((entry) => `${fieldOf(entry) ?? (entry.name === null ? 'text' : '?')}`))].join(' ');
}

function draftOf(unit: Unit, context: Context, entries: readonly Entry[], reason: string): Draft {
  const opener = unit.opener!;
  const span = { from: opener.textFrom, to: opener.textFrom + opener.text.length };
  const title = unit.inline ? { from: unit.inline.from, to: unit.inline.to } : null;
  return { recogniser: 'section', reason, ...linesOf(unit), context, facts: unit.facts, opener: span, title, entries, box: null };
}

/** The title of a document is one post only when the headings below are its labels. */
function isDocument(unit: Unit, reader: Reader): boolean {
  if (unit.level !== 1) return false;
  return unit.kids.some((kid) => kid.type === 'heading' && roleOf(kid, reader.vocabulary) === 'other' && !kid.facts.isProse);
}

/** Whether the unit is divided into several posts rather than being one. */
function holdsPosts(unit: Unit, reader: Reader): boolean {
  const parts = unit.facts.ordinal?.kind === 'post';
  return unit.kids.some((kid) => {
    const role = roleOf(kid, reader.vocabulary);
    if (role === 'field' && kid.type !== 'channel') return !parts && holdsPosts(kid, reader);
    const { facts } = kid;
    if (facts.ordinal?.kind === 'part') return false;
    const bearing = kid.own.length > 0 || kid.inline !== null;
    // A tweet of a thread is a part; a channel under a post, one of its versions, stands for itself.
    if (facts.ordinal?.kind === 'post' && bearing) return !(parts && /tweet|caption|copy|ツイート/u.test(facts.ordinal.word));
    if (kid.type === 'channel' || (facts.onlyChannels && facts.title === null)) return bearing || holdsPosts(kid, reader);
    if (kid.type === 'day' || kid.type === 'span') return true;
    return (saysDay(facts) && !facts.isProse && bearing && kid.type === 'heading' && !parts) || (!parts && holdsPosts(kid, reader));
  });
}

interface Weight {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** How much speaks for one post here. Four or more make one; each line says why. */
function weigh(sight: Sight, entries: readonly Entry[]): Weight {
  const { unit, context } = sight;
  const { facts } = unit;
  const content = contentWeight(sight, entries);
  if (content.score <= 0) return { score: 0, reasons: [] };
  const reasons: string[] = [...content.reasons];
  let score = content.score;
  const add = (points: number, reason: string) => {
    score += points;
    if (points > 0) reasons.push(reason);
  };
  const strong = facts.ordinal?.kind === 'post' || saysDay(facts);
  if (facts.ordinal?.kind === 'post') add(3, 'numbered as a post');
  else if (facts.dates.day) add(3, 'a date in its opening words');
  else if (saysDay(facts)) add(2, 'a day in its opening words');
  else if (facts.ordinal?.kind === 'number') add(1, 'numbered');
  else if (facts.dates.week !== null) add(1, 'a week in its opening words');
  if (facts.channels.length > 0) add(facts.onlyChannels ? 2 : 1.5, 'a channel in its opening words');
  else if (context.channels.length > 0) add(0.5, 'a channel stated above');
  if (unit.type !== 'heading') add(0.5, 'bold opening words');
  if (context.day || context.weekday || context.dayNumber) add(saysDay(facts) ? 0 : 1.5, 'a day stated above');
  if (context.promisesPosts) add(1, 'under a heading that speaks of posts');
  if (unit.level === 1 && facts.ordinal?.kind !== 'post') add(-1, '');
  // A heading may speak of rules and yet head a post: then its copy is labelled.
  if (facts.isProse && !strong) add(content.score < 3 ? -4 : -1.5, '');
  else if (context.isProse && !strong) add(content.score < 3 ? -3 : -1.5, '');
  return { score, reasons };
}

/** What is there to post: a text, or fields that plan one. */
function contentWeight({ unit, reader }: Sight, entries: readonly Entry[]): Weight {
  const { facts } = unit;
  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string) => {
    score += points;
    reasons.push(reason);
  };
  const filled = entries.filter((entry) => entry.spans.length > 0 && !isEmpty(rawOf(reader, entry)));
  const fields = new Set(filled.map((entry) => fieldOf(entry)));
  const loose = filled.filter((entry) => entry.name === null);
  const fences = unit.own.filter((piece) => isProseFence(piece) && !onlyHashtags(rawFence(piece.text)));
  if (fields.has('copy')) add(3, 'a labelled text');
  else if (['content', 'script', 'description', 'hook', 'body'].some((field) => fields.has(field as never))) add(1.5, 'a labelled idea');
  if (fences.length > 0 && !fields.has('copy')) add(2.5, 'a text in a fence');
  if (loose.some((entry) => entry.forms.has('quote')) && !fields.has('copy')) add(2, 'a quoted text');
  const texts = loose.filter((entry) => entry.forms.has('below') && !isAside(rawOf(reader, entry)));
  if (texts.length > 0 && !fields.has('copy')) add(1, 'a text');
  const speaks = texts.some((entry) => /(?:^|\s)#[\p{L}\p{N}]|https?:\/\/|(?<![\p{L}.])www\./u.test(rawOf(reader, entry)));
  if (speaks) add(1.5, 'hashtags or a link in it');
  const planning = ['channels', 'date', 'day', 'time', 'status', 'hashtags', 'media', 'kind', 'title', 'cta'].filter((field) => fields.has(field as never));
  if (planning.length > 0) add(Math.min(3, planning.length), 'fields of a post');
  if (score === 0 && facts.dates.day && facts.channels.length > 0 && loose.length > 0) add(1, 'a remark');
  if (unit.inline) add(1.5, 'a topic beside them');
  if (entries.some((entry) => entry.known === null && entry.name && /^(?:slide|tweet|frame)/i.test(entry.name))) add(2, 'numbered parts');
  if (unit.kids.some((kid) => kid.facts.language)) add(2, 'versions in several languages');
  const boxes = unit.own.filter((piece) => piece.item?.node.checked !== null && piece.item?.node.checked !== undefined).length;
  if (boxes > 0 && boxes * 2 > unit.own.length) score -= 3;
  else if (texts.length === 0 && fences.length === 0 && planning.length === 0 && loose.some((entry) => entry.forms.has('list'))) {
    if (facts.ordinal?.kind === 'post') add(1, 'a list');
    else score -= 1;
  }
  if (unit.own.some((piece) => piece.kind === 'table') && texts.length + fences.length === 0 && planning.length < 2) score -= 2;
  return { score, reasons };
}

function rawFence(text: string): string {
  return text.replace(/^(?:```|~~~)[^\n]*\n?|\n?(?:```|~~~)\s*$/g, '');
}
