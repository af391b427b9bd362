import type { Context } from '../context.ts';
import { below } from '../context.ts';
import type { Facts } from '../facts.ts';
import { factsOf } from '../facts.ts';
import { labelledLine } from '../labels.ts';
import type { Piece } from '../pieces.ts';
import type { Draft, Reader } from '../reader.ts';
import type { Entry, Span } from '../entry.ts';
import { fieldOf } from '../entry.ts';
import { readRecord } from '../record.ts';
import { channelsIn } from '../values/channel.ts';
import { datesIn } from '../values/date.ts';
import { isWritten } from '../values/sentence.ts';
import { isStatus } from '../values/status.ts';
import type { Field } from '../words/fields.ts';
import { isEmpty } from '../words/fold.ts';
import type { Entrance } from './entrance.ts';
import { datedLines, isOfPost, isSeries, itemsOf } from './entrance.ts';
import type { Recogniser, Sight } from './kind.ts';
import type { Prefix } from './prefix.ts';
import { channelsFirst, dayBehind, prefixOf } from './prefix.ts';

/** List items that are posts: dated tasks, channels under a day, nested lists of day, post and channel. */
export const list: Recogniser = {
  name: 'list',
  read(sight) {
    const written = textsIn(sight);
    const listed = itemsOf(sight.free).filter(({ first }) => !written.some((text) => holds(text, first)));
    if (isRecord(listed, sight)) return null;
    const items = [...listed, ...datedLines(sight)];
    if (items.length === 0 || (sight.context.isProse && !isSeries(items, sight.reader))) return null;
    if (isChannelList(listed, sight))
      return {
        drafts: listed.map((item) => draftOf(item, sight.context, null, sight)),
        pieces: new Set(listed.flatMap(({ pieces }) => pieces)),
        whole: false,
      };
    const anyKind = items.length > 1 && items.every(({ first }) => prefixOf(first, sight.reader, true));
    const drafts = items.flatMap((item) => readItem(item, sight.context, { ...sight, anyKind }));
    const isTaken = ({ line }: Piece) => drafts.some((draft) => draft.line <= line && line <= draft.endLine);
    const taken = new Set(items.flatMap(({ pieces }) => pieces.filter(isTaken)));
    return drafts.length > 0 ? { drafts, pieces: taken, whole: false } : null;
  },
};

/** A unit with a list; `anyKind`: whether each of its items is labelled by a channel or a kind of post. */
type ListSight = Sight & { readonly anyKind: boolean };

/** Bullets of one line each, one of which states the day: the fields of one post, “Article:” among them. */
function isRecord(items: readonly Entrance[], { unit, reader }: Sight): boolean {
  if (unit.type !== 'heading' || items.length < 2 || items.some(({ inside }) => inside.length > 0))
    return false;
  const labels = items.map(({ first }) => labelledLine(first, reader.vocabulary));
  if (!labels.every((line) => line?.bold && line.colon)) return false;
  const dated = labels.filter((line) => line!.known?.exact && line!.known.field === 'date');
  return dated.length === 1 && datesIn(dated[0]!.rest).day !== null;
}

/** Numbered items below “Instagram” within a week, each with bold words or a quotation that name it. */
function isChannelList(items: readonly Entrance[], { unit, context }: Sight): boolean {
  const inSpan = context.week !== null || context.range !== null || context.day !== null;
  if (unit.type !== 'heading' || !unit.facts.onlyChannels || !inSpan || items.length === 0) return false;
  return items.every(({ item, first }) => item!.ordered && /^(?:\*\*|__|["“„«])/.test(first.text));
}

/** The texts of labels above their list, such as “**Content:**”: what is listed there are parts of one post. */
function textsIn({ free, reader }: Sight): Entry[] {
  const fields: readonly (Field | null)[] = ['copy', 'content', 'script', 'slides'];
  return readRecord(free, reader.vocabulary).filter(
    (entry) =>
      entry.name !== null &&
      entry.forms.has('list') &&
      fields.includes(fieldOf(entry)) &&
      !free.some((piece) => piece.item && piece.line === entry.lines.line),
  );
}

function holds({ spans }: Entry, { from }: Piece): boolean {
  return spans.some((span) => span.from <= from && from < span.to);
}

function readItem(entrance: Entrance, context: Context, sight: ListSight): Draft[] {
  const { first } = entrance;
  if (first.kind !== 'line') return [];
  const prefix = prefixOf(first, sight.reader, sight.anyKind);
  const behind = prefix?.isDay ? null : dayBehind(first);
  if (behind) return readDated(entrance, context, prefix, behind, sight);
  if (!prefix) return [];
  const rest = sight.reader.source.text.slice(prefix.restFrom, first.to).trim();
  if (rest !== '' && isEmpty(rest) && entrance.pieces.length === 1) return [];
  const place = { from: first.from, to: Math.max(first.from, prefix.restFrom) };
  const at = below(context, prefix.facts, place, false);
  if (prefix.isDay) {
    const inner = entrance.inside.flatMap((item) => readInside(item, at, sight));
    if (inner.length > 0) return inner;
    // Weekdays without a week above them are a rhythm that repeats, unless they are tasks to tick off.
    const { day, dayNumber } = prefix.facts.dates;
    if (
      day === null &&
      dayNumber === null &&
      !hasSpan(context) &&
      (entrance.item?.node.checked ?? null) === null
    )
      return [];
    return rest === '' && entrance.pieces.length === 1 ? [] : [draftOf(entrance, at, prefix, sight)];
  }
  // A channel begins a post only where a day is known; elsewhere it may head figures or advice.
  if (sight.unit.facts.channels.length > 0) return [];
  const hasDay =
    context.day !== null ||
    context.weekday !== null ||
    context.dayNumber !== null ||
    context.week !== null ||
    context.range !== null ||
    context.status !== null;
  return hasDay && !COUNT.test(rest) && (rest !== '' || entrance.pieces.length > 1)
    ? [draftOf(entrance, at, prefix, sight)]
    : [];
}

/** An item with its day behind its words; a task for the team where no channel is named. */
function readDated(
  entrance: Entrance,
  context: Context,
  prefix: Prefix | null,
  { facts, at: to }: { facts: Facts; at: number },
  sight: Sight,
): Draft[] {
  const { first } = entrance;
  const place = { from: to, to: first.to };
  const words = sight.reader.source.text.slice(first.from, first.to);
  const named = prefix?.isChannel ? prefix.facts.channels : channelsIn(tagsIn(words));
  const at = below(context, facts, place, false);
  if (named.length === 0 && context.channels.length === 0) return [];
  const channelled = named.length > 0 ? { ...at, channels: named, channelsPlace: place } : at;
  return [draftOf(entrance, channelled, prefix, sight, to)];
}

/** The words of hashtags, of which boards use some for channels. */
const tagsIn = (text: string) => (text.match(/(?<=#)[\p{L}\p{N}]+/gu) ?? []).join(', ');

function hasSpan({ week, range, day, month }: Context): boolean {
  return week !== null || range !== null || day !== null || month !== null;
}

/** “3 posts”, “2x a week”: how often, not what. */
const COUNT =
  /^\W*\d+(?:\s*[-–]\s*\d+)?\s*(?:x|×|posts?|stories|reels?|per|mal|veces|vezes|tweets?|times)(?![\p{L}])/iu;

/** Items below a day: each is a post, by its channel or its own words. */
function readInside(entrance: Entrance, context: Context, sight: ListSight): Draft[] {
  const { first } = entrance;
  if (first.kind !== 'line') return [];
  const prefix = prefixOf(first, sight.reader);
  if (prefix?.isChannel) return readItem(entrance, context, sight);
  const label = labelledLine(first, sight.reader.vocabulary);
  if (label?.known) return [];
  const channels = entrance.inside.some((inside) => prefixOf(inside.first, sight.reader)?.isChannel);
  return channels || isOfPost(entrance) ? [draftOf(entrance, context, null, sight)] : [];
}

function draftOf(
  entrance: Entrance,
  context: Context,
  prefix: Prefix | null,
  { reader }: Sight,
  to = entrance.first.to,
): Draft {
  const { first, own, inside, pieces } = entrance;
  const start = prefix?.restFrom ?? first.from;
  const from = start + /^[\s–—|·•:-]*/u.exec(reader.source.text.slice(start, to))![0].length;
  const title = from < to ? { from, to } : null;
  const named = channelsFirst(reader.source.text.slice(from, to));
  const facts = factsOf(title ? reader.source.text.slice(title.from, title.to) : first.text);
  const texts = own.slice(1).map((piece) => ({ ...piece, item: null }));
  const below = [...texts, ...inside.flatMap((item) => item.pieces)];
  const words = title && prefix ? reader.source.text.slice(title.from, title.to) : '';
  const isText = title !== null && words.split(/\s+/).length > 5 && isWritten(words);
  const copy = isText ? [copyOf(title, first)] : [];
  const entries: Entry[] = [...copy, ...readRecord(below, reader.vocabulary), ...statesOf(inside, reader)];
  const channels = [
    ...inside.flatMap((item) => prefixOf(item.first, reader)?.facts.channels ?? []),
    ...(named.length > 0 || context.channels.length > 0 ? named : facts.channels),
  ];
  const at = channels.length > 0 ? { ...context, channels: [...new Set(channels)] } : context;
  const box = first.item?.node.checked ?? null;
  const reason = prefix?.isDay
    ? 'A list item that begins with a day.'
    : 'A list item for a channel, under a day.';
  return {
    recogniser: 'list',
    reason,
    line: first.line,
    endLine: pieces.at(-1)!.endLine,
    context: at,
    facts,
    opener: { from: first.from, to: first.to },
    title: isText ? null : title,
    entries,
    box,
  };
}

/** The words behind an item's label as its text. */
function copyOf(span: Span, { line, endLine }: Piece): Entry {
  return {
    known: { field: 'copy', exact: true, qualifier: '' },
    name: null,
    from: span.from,
    spans: [span],
    forms: new Set(['inline']),
    afterRule: false,
    lines: { line, endLine },
  };
}

/** States of channels below a post, such as “IG: scheduled”. */
function statesOf(inside: readonly Entrance[], reader: Reader): Entry[] {
  return inside.flatMap(({ first }) => {
    const prefix = prefixOf(first, reader);
    const span = prefix && { from: prefix.restFrom, to: first.to };
    if (!span || !prefix.isChannel || !isStatus(reader.source.text.slice(span.from, span.to))) return [];
    const lines = { line: first.line, endLine: first.endLine };
    return [
      {
        known: { field: 'status', exact: true, qualifier: '' },
        name: 'status',
        from: span.from,
        spans: [span],
        forms: new Set(['inline']),
        afterRule: false,
        lines,
      } satisfies Entry,
    ];
  });
}
