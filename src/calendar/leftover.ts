import type { Context } from './context.ts';
import { leftPieces, scheduledBlock, type Unread } from './left-pieces.ts';
import { channelsApart, saysDay } from './facts.ts';
import type { Piece } from './pieces.ts';
import type { Reader } from './reader.ts';
import { rawOf } from './reader.ts';
import { fieldOf } from './entry.ts';
import { isProseFence, onlyHashtags } from './prose.ts';
import { readRecord } from './record.ts';
import type { Unit } from './units.ts';
import { linesOf } from './units.ts';
import { headingLabel } from './headings.ts';
import { isBlank } from './values/pause.ts';
import type { Field } from './words/fields.ts';
import { isSentence } from './values/sentence.ts';
import { channelsIn } from './values/channel.ts';
import { datesIn } from './values/date.ts';
import { capitalPlaceholders, placeholders } from './words/openers.ts';

/**
 * What looks like a post among what no recogniser took, so that it is said and never skipped: a heading that opens
 * a post, a text written out with a channel or date beside it, items that bear days and channels.
 */
export function leftover(
  unit: Unit,
  context: Context,
  free: readonly Piece[],
  reader: Reader,
): Unread | null {
  const block = scheduledBlock(free);
  if (block || unit.level < 2) return block;
  const whole = free.length === unit.own.length;
  if (whole && opensPost(unit, context)) {
    const reason =
      'The heading looks like that of a post, but no text or field of a post was understood below it.';
    return { ...linesOf(unit), reason };
  }
  if (whole && holdsText(unit, context, free, reader)) {
    const reason =
      'A text is written out beside a channel or date, but its heading speaks of no post. Number or date it, or say under the heading that it is a note.';
    return { ...linesOf({ ...unit, kids: [] }), reason };
  }
  if (dayLost(unit, context, free)) {
    const reason =
      'A day with something below it beside a channel, but no post was understood there. Name the channel in front of each post.';
    return { ...linesOf(unit), reason };
  }
  return fieldsOfPosts(unit, context, free, reader) ?? leftPieces(unit, context, free);
}

/** A day of the calendar with words below it, where a channel is named above, in its heading or in the words. */
function dayLost({ facts, type, own }: Unit, context: Context, free: readonly Piece[]): boolean {
  const { day, weekday, dayNumber } = facts.dates;
  const isDay = day !== null || ((weekday !== null || dayNumber !== null) && context.week !== null);
  if (type !== 'heading' || !isDay || facts.isProse || context.isProse || free.length < own.length)
    return false;
  const lines = free.filter(({ kind }) => kind === 'line');
  return (
    lines.some(({ text }) => channelsIn(text.slice(0, 300)).length > 0) &&
    lines.some(({ text }) => /\p{L}{3}/u.test(text))
  );
}

/** Labels that only posts bear, such as “Caption” and “Hashtags”, with words behind them, that belong to no post. */
function fieldsOfPosts(unit: Unit, context: Context, free: readonly Piece[], reader: Reader): Unread | null {
  if (context.isProse || unit.facts.isProse) return null;
  const entries = readRecord(free, reader.vocabulary).filter(
    (entry) =>
      entry.known?.exact === true &&
      entry.spans.length > 0 &&
      !isBlank(rawOf(reader, entry)) &&
      !isForm(rawOf(reader, entry)),
  );
  const has = (fields: readonly (Field | null)[]) =>
    entries.filter((entry) => fields.includes(fieldOf(entry)));
  const texts = has(['copy', 'hook']);
  const others = has(['hashtags', 'cta', 'channels', 'comment', 'time', 'media']);
  const titled = unit.facts.dates.week !== null || saysDay(unit.facts) ? has(['title']) : [];
  const all = [...texts, ...others, ...titled].sort((a, b) => a.from - b.from);
  const isPost =
    texts.length > 1 || (texts.length > 0 && others.length > 0) || (titled.length > 0 && others.length > 0);
  if (!isPost) return null;
  const reason =
    'Fields as posts have them, but no post was understood there. Put each post under a heading with its number, date or channel.';
  return { line: all[0]!.lines.line, endLine: all.at(-1)!.lines.endLine, reason };
}

/** Headings with a text written out, beside others most of which head a post each, and which say nothing else of it. */
export function strays(
  unit: Unit,
  posting: ReadonlySet<Unit>,
  known: readonly Unread[],
  { vocabulary, source }: Reader,
): Unread[] {
  if (posting.size < 2 || posting.size * 2 <= unit.kids.length) return [];
  const isStray = (kid: Unit) =>
    !posting.has(kid) &&
    kid.type === 'heading' &&
    kid.kids.length === 0 &&
    !kid.facts.isProse &&
    headingLabel(kid, vocabulary) === null &&
    !known.some(({ line, endLine }) => line <= kid.opener!.line && kid.opener!.line <= endLine) &&
    readRecord(kid.own, vocabulary).some(
      (entry) =>
        entry.name === null &&
        (entry.forms.has('below') || entry.forms.has('fence')) &&
        entry.spans.some(({ from, to }) => isSentence(source.text.slice(from, to))),
    );
  const reason =
    'A text under a heading beside those of posts, but nothing says that it is one. Number or date it, or say under the heading that it is a note.';
  return unit.kids.filter(isStray).map((kid) => ({ ...linesOf(kid), reason }));
}

/** A numbered post, or a day with a channel, with something below it. */
function opensPost(unit: Unit, context: Context): boolean {
  const { facts } = unit;
  const opens =
    facts.ordinal?.kind === 'post' ||
    (facts.channels.length > 0 && (facts.dates.day !== null || facts.dates.dayNumber !== null));
  return (
    opens &&
    !facts.isProse &&
    !context.isProse &&
    unit.kids.every((kid) => kid.own.length === 0) &&
    unit.own.some((piece) => piece.kind !== 'rule')
  );
}

/** A fence, quote or labelled copy, with a channel or day in the heading or in fields of its own. */
function holdsText({ facts }: Unit, context: Context, free: readonly Piece[], reader: Reader): boolean {
  const entries = readRecord(free, reader.vocabulary).filter((entry) => entry.spans.length > 0);
  const texts = free.filter((piece, at) => isProseFence(piece) || isQuoted(free, at));
  const isWritten = texts.length > 0 || entries.some((entry) => fieldOf(entry) === 'copy');
  // Below a heading that speaks of posts, plain text under a channel and any quote or fence may be one.
  const promised = context.promisesPosts && !context.isProse;
  if (
    promised &&
    channelsApart(facts) &&
    entries.some((entry) => entry.name === null && entry.forms.has('below'))
  )
    return true;
  if (!isWritten || texts.some(({ text }) => isForm(text))) return false;
  const states = (field: 'date' | 'channels', says: (text: string) => boolean) =>
    entries.some((entry) => fieldOf(entry) === field && says(rawOf(reader, entry)));
  return (
    (promised && texts.length > 0) ||
    facts.channels.length > 0 ||
    facts.dates.day !== null ||
    states('channels', (text) => channelsIn(text).length > 0) ||
    states('date', (text) => datesIn(text).day !== null)
  );
}

/** A quote that stands for itself; below a paragraph it is a remark. */
function isQuoted(free: readonly Piece[], at: number): boolean {
  const { kind, text } = free[at]!;
  return (
    kind === 'quote' &&
    !/^>?\s*\[!\w+\]/.test(text) &&
    !free.slice(0, at).some((piece) => piece.kind === 'line')
  );
}

/** A form to fill in, or a set of hashtags. */
function isForm(text: string): boolean {
  const inside = text.replace(/^(?:```|~~~)[^\n]*\n?|\n?(?:```|~~~)\s*$/g, '');
  return placeholders.test(text) || capitalPlaceholders.test(text) || onlyHashtags(inside);
}
