import type { Context } from './context.ts';
import { factsOf, saysDay } from './facts.ts';
import type { Piece } from './pieces.ts';
import { isProseFence, onlyHashtags } from './prose.ts';
import type { Unit } from './units.ts';
import { channelsIn } from './values/channel.ts';
import { datesIn } from './values/date.ts';
import { isSentence } from './values/sentence.ts';

/** Lines that look like a schedule or post and were not understood. */
export interface Unread {
  readonly line: number;
  readonly endLine: number;
  readonly reason: string;
}

/**
 * What looks like posts among the pieces right below a heading that no recogniser took, whatever was found below the
 * headings inside.
 */
export function leftPieces(unit: Unit, context: Context, free: readonly Piece[]): Unread | null {
  if (unit.level < 2) return null;
  return datedItems(free) ?? channelItems(context, free) ?? taggedText(context, free);
}

/** Two items or more below a day or week that begin with a channel and go on in words: “Instagram: our garden”. */
function channelItems(context: Context, free: readonly Piece[]): Unread | null {
  const hasSpan =
    context.day !== null || context.week !== null || context.range !== null || context.dayNumber !== null;
  if (context.isProse || !hasSpan) return null;
  const found = free.filter(({ kind, startsItem, text }) => {
    if (kind !== 'line' || !startsItem) return false;
    const [all, head] = /^([^:：]{2,40})[:：]\**\s+(?=\P{N}*\p{L}{3})/u.exec(text.slice(0, 80)) ?? [];
    return all !== undefined && factsOf(head!).onlyChannels;
  });
  if (found.length < 2) return null;
  const reason = 'A list of channels below a day or week that was not read as posts.';
  return { line: found[0]!.line, endLine: found.at(-1)!.endLine, reason };
}

/** A text written out, with hashtags below it or at its end: nothing else than what goes out bears them. */
function taggedText({ isProse }: Context, free: readonly Piece[]): Unread | null {
  if (isProse) return null;
  for (const [at, piece] of free.entries()) {
    const tags = piece.kind === 'line' ? (piece.text.match(TAG) ?? []).length : 0;
    if (tags < 2) continue;
    const text = onlyHashtags(piece.text) ? free[at - 1] : piece;
    if (!text || text.kind !== 'line' || !isSentence(text.text)) continue;
    const reason =
      'A text with hashtags, as posts have them, that belongs to no post. Put it under a heading with its date or channel.';
    return { line: text.line, endLine: piece.endLine, reason };
  }
  return null;
}

const TAG = /(?<![\p{L}\p{N}&])#\p{L}[\p{L}\p{N}_]+/gu;

/** HTML or data with several days and a channel: a schedule, in a form that is not read. */
export function scheduledBlock(free: readonly Piece[]): Unread | null {
  for (const piece of free) {
    if (isProseFence(piece) && placedLines(piece.text)) {
      const reason =
        'A fence with a line for each day and channel. Write these as a list or table, so that each is read as a post.';
      return { line: piece.line, endLine: piece.endLine, reason };
    }
    if (piece.kind !== 'html' && (piece.kind !== 'fence' || isProseFence(piece))) continue;
    if (piece.text.startsWith('<!--') || piece.text.length > 200_000) continue;
    const values = piece.text.split(/<[^<>]*>|[\n,;\t"|]/).filter((value) => value.length < 60);
    const days = values.filter((value) => /\d/.test(value) && datesIn(value).day !== null);
    if (days.length < 2 || !values.some((value) => channelsIn(value).length > 0)) continue;
    const reason =
      'This looks like a schedule, in a form that is not read (HTML, or data in a fence). Write it as a Markdown table.';
    return { line: piece.line, endLine: piece.endLine, reason };
  }
  return null;
}

/** Two lines or more that begin with a day and a channel: “Day 11 (LinkedIn): …”. */
function placedLines(text: string): boolean {
  if (text.length > 20_000) return false;
  const starts = text.split('\n').map((line) => factsOf(line.slice(0, 40)));
  return starts.filter((facts) => saysDay(facts) && facts.channels.length > 0).length > 1;
}

/** Two items or more that begin with a day of the calendar and name a channel. */
function datedItems(free: readonly Piece[]): Unread | null {
  const found = free.filter(
    (piece) =>
      piece.kind === 'line' &&
      piece.startsItem &&
      /\d/.test(piece.text.slice(0, 40)) &&
      datesIn(piece.text.slice(0, 40)).day !== null &&
      channelsIn(piece.text.slice(0, 300)).length > 0,
  );
  if (found.length < 2) return null;
  const reason = 'A list of days with channels that was not read as posts.';
  return { line: found[0]!.line, endLine: found.at(-1)!.endLine, reason };
}
