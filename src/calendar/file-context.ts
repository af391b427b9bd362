import type { SourceText } from '../model/place.ts';
import type { Context } from './context.ts';
import { nothingKnown } from './context.ts';
import type { Piece } from './pieces.ts';
import type { Reader } from './reader.ts';
import { factsOf } from './facts.ts';
import { frontMatter } from './front.ts';
import { rawOf } from './reader.ts';
import { fieldOf } from './entry.ts';
import { labelledLine } from './labels.ts';
import type { Span } from './entry.ts';
import { channelsIn, onlyChannels } from './values/channel.ts';
import { datesIn } from './values/date.ts';
import { zoneIn } from './values/time.ts';
import { plain } from './words/fold.ts';

const STAMP =
  /updated|created|generated|period|window|time ?frame|timeline|date range|campaign dates|vigencia|laufzeit|zeitraum|stand|erstellt|aktualisiert|actualizad[oa]|atualizad[oa]|actualizacion|atualizacao|aktualisierung|periodo|mis a jour|تحديث|更新|周期|期间|期間|기간|작성일|период|(?<!\p{L})(?:starts?|start date|starting|beginn|inicio|debut|begint|lancio)\s*[:：]/u;

/** What holds for a whole file: stated by its path, by stamps such as “Updated: 2026-02-08”, by a line on the zone. */
export function fileContext(source: SourceText, pieces: readonly Piece[], reader: Reader): Context {
  const path = fromPath(source.path);
  const stamp = stampYear(pieces);
  const zone = statedZone(pieces);
  const title = pieces.find((piece) => piece.kind === 'heading' && piece.depth === 1);
  const facts = title ? factsOf(title.text) : null;
  const below = title ? pieces[pieces.indexOf(title) + 1] : undefined;
  const subtitle = below?.kind === 'heading' ? factsOf(below.text) : null;
  const naming = [
    { piece: title, said: facts },
    { piece: below, said: subtitle && isSubtitle(below!, pieces) ? subtitle : null },
  ].find(({ said }) => said && said.channels.length > 0);
  const stated = naming ? null : statedChannels(pieces, reader);
  const channels = naming?.said!.channels ?? stated?.channels ?? path.channels;
  const channelsPlace = naming ? { from: naming.piece!.from, to: naming.piece!.to } : (stated?.place ?? null);
  const year = facts?.dates.year ?? stamp ?? subtitle?.dates.year ?? firstLineYear(pieces) ?? path.year;
  return fromFront({ ...nothingKnown, year, channels, channelsPlace, zone }, reader);
}

/** The channels that the lines above the second heading state for the file: “**Platforms:** X, Threads”, “Twitter/X + Threads.” */
function statedChannels(
  pieces: readonly Piece[],
  { vocabulary }: Reader,
): { channels: readonly string[]; place: Span } | null {
  const second = pieces.findIndex((piece, at) => at > 0 && piece.kind === 'heading');
  for (const piece of second < 0 ? [] : pieces.slice(0, second)) {
    if (piece.kind !== 'line' || piece.text.length > 300) continue;
    const line = labelledLine(piece, vocabulary);
    const texts = line
      ? line.known?.exact && line.known.field === 'channels'
        ? [line.rest]
        : []
      : piece.text.split(/[.!?]\s+/u);
    const said = texts.find((text) => onlyChannels(text.replace(/[*_.]+/g, '')));
    if (said !== undefined) return { channels: channelsIn(said), place: { from: piece.from, to: piece.to } };
  }
  return null;
}

/** Whether a heading right below the title heads nothing: the next one is of its level or above. */
function isSubtitle(heading: Piece, pieces: readonly Piece[]): boolean {
  const next = pieces.slice(pieces.indexOf(heading) + 1).find(({ kind }) => kind !== 'rule');
  return next?.kind === 'heading' && next.depth <= heading.depth;
}

/** What front matter states for a file of several posts: month, zone, channels, author. */
function fromFront(context: Context, reader: Reader): Context {
  let stated = context;
  for (const entry of frontMatter(reader.source, reader.vocabulary)?.entries ?? []) {
    const raw = rawOf(reader, entry);
    const place = entry.spans[0] ?? { from: entry.from, to: entry.from };
    const field = fieldOf(entry);
    const dates = datesIn(raw);
    if (field === 'timeZone' || entry.name === 'timeZone') stated = { ...stated, zone: zoneIn(raw) ?? raw };
    else if (field === 'channels') stated = { ...stated, channels: channelsIn(raw), channelsPlace: place };
    else if (field === 'author') stated = { ...stated, author: raw, authorPlace: place };
    else if (
      field === 'month' ||
      field === 'date' ||
      /^(?:year|created|updated|period)$/.test(entry.name ?? '')
    ) {
      stated = {
        ...stated,
        year: dates.year ?? stated.year,
        month: field === 'month' ? (dates.month ?? stated.month) : stated.month,
      };
    }
  }
  return stated;
}

/** Channel and year from the last folder and the file's name. */
function fromPath(path: string): { channels: string[]; year: number | null } {
  const parts = path
    .split('/')
    .slice(-2)
    .map((part) => part.replace(/\.\w+$/, '').replace(/[_.-]+/g, ' '));
  const name = parts.at(-1) ?? '';
  const named = channelsIn(name);
  const words = name.split(/\s+/).flatMap((word) => (word.length <= 2 ? channelsIn(word) : []));
  const channels = named.length > 0 || words.length > 0 ? [...named, ...words] : channelsIn(parts[0] ?? '');
  return {
    channels: [...new Set(channels)].filter((channel) => channel !== 'blog'),
    year: datesIn(path.replace(/_/g, ' ')).year,
  };
}

/** The year of a short first line that stands for a title: “Week 36 plan (2026)”. */
function firstLineYear([first, next]: readonly Piece[]): number | null {
  const isTitle =
    first?.kind === 'line' && !first.item && first.text.length < 80 && next?.node !== first.node;
  return isTitle ? factsOf(first.text).dates.year : null;
}

/** The year of the line that says when the file was made or which time it covers. */
function stampYear(pieces: readonly Piece[]): number | null {
  const near = [...pieces.slice(0, 25), ...pieces.slice(25).slice(-8)];
  for (const piece of near) {
    const text = piece.kind === 'line' || piece.kind === 'quote' ? piece.text : '';
    if (text === '' || text.length > 600 || !STAMP.test(plain(text))) continue;
    const { year } = datesIn(text);
    if (year !== null) return year;
  }
  return null;
}

function statedZone(pieces: readonly Piece[]): string | null {
  for (const piece of pieces.slice(0, 25)) {
    if (piece.kind !== 'line' || !/time ?zone|zeitzone|fuso|zona horaria|fuseau/i.test(piece.text)) continue;
    const zone = zoneIn(piece.text);
    if (zone) return zone;
  }
  return null;
}
