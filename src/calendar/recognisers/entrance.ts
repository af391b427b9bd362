import { channelsIn } from '../values/channel.ts';
import type { Item, Piece } from '../pieces.ts';
import type { Reader } from '../reader.ts';
import { plain } from '../words/fold.ts';
import type { Sight } from './kind.ts';
import { prefixOf } from './prefix.ts';

/** An item with the pieces of its own and of the items inside. */
export interface Entrance {
  /** Null for a paragraph that stands as an item. */
  readonly item: Item | null;
  readonly first: Piece;
  readonly own: Piece[];
  readonly pieces: Piece[];
  readonly inside: Entrance[];
}

export function itemsOf(pieces: readonly Piece[]): Entrance[] {
  const top: Entrance[] = [];
  const byItem = new Map<Item, Entrance>();
  for (const piece of pieces) {
    if (!piece.item) continue;
    let entrance = byItem.get(piece.item);
    if (!entrance) {
      entrance = { item: piece.item, first: piece, own: [], pieces: [], inside: [] };
      byItem.set(piece.item, entrance);
      const parent = piece.item.parent && byItem.get(piece.item.parent);
      (parent ? parent.inside : top).push(entrance);
    }
    entrance.own.push(piece);
    for (let up: Item | null = piece.item; up; up = up.parent) byItem.get(up)?.pieces.push(piece);
  }
  return top;
}

/** Paragraphs that begin with a day, such as “Aug 3 (Mon) — Facebook: …”: two or more are a list. */
export function datedLines({ free, reader }: Sight): Entrance[] {
  const found: Entrance[] = [];
  for (const piece of free) {
    if (piece.kind !== 'line' || piece.item) continue;
    // No day is written without a digit, and most lines have none.
    const mayBeDated = piece.text.length < 600 && /\p{N}/u.test(piece.text);
    const prefix = mayBeDated ? prefixOf(piece, reader) : null;
    const isDay = prefix?.isDay && prefix.facts.dates.day !== null && prefix.restFrom < piece.to;
    if (isDay) found.push({ item: null, first: piece, own: [piece], pieces: [piece], inside: [] });
    else if (!piece.starts && found.at(-1)?.first.node === piece.node) {
      found.at(-1)!.own.push(piece);
      found.at(-1)!.pieces.push(piece);
    }
  }
  return found.length > 1 ? found : [];
}

/** “Day 1 — Reel: …”, “Day 2 — Story: …”: numbered days with kinds of posts, three or more, whatever the heading says. */
export function isSeries(items: readonly Entrance[], reader: Reader): boolean {
  const isCounted = ({ first }: Entrance) => prefixOf(first, reader)?.facts.dates.dayNumber != null;
  return items.length > 2 && items.every(isCounted) && items.filter(isOfPost).length * 2 >= items.length;
}

export const isOfPost = ({ first }: Entrance) =>
  channelsIn(first.text).length > 0 || /post|reel|story|tweet|video|carousel/i.test(plain(first.text));
