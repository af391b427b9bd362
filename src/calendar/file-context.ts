import type { SourceText } from '../model/place.ts';
import type { Context } from './context.ts';
import { nothingKnown } from './context.ts';
import type { Piece } from './pieces.ts';
import type { Reader } from './reader.ts';
import type { Unit } from './units.ts';
import { channelsIn } from './values/channel.ts';
import { datesIn } from './values/date.ts';
import { zoneIn } from './values/time.ts';
import { plain } from './words/fold.ts';

const STAMP = /(?:updated|created|generated|period|zeitraum|stand|erstellt|aktualisiert|actualizad[oa]|atualizad[oa]|periodo|mis a jour|تحديث|更新)/u;

/** What holds for a whole file: stated by its path, by stamps such as “Updated: 2026-02-08”, by a line on the zone. */
export function fileContext(source: SourceText, pieces: readonly Piece[], unit: Unit, reader: Reader): Context {
  const path = fromPath(source.path);
  const stamp = stampYear(pieces);
  const zone = statedZone(pieces);
  void unit; void reader;
  return { ...nothingKnown, year: stamp ?? path.year, channels: path.channels, zone };
}

/** Channel and year from the last folder and the file's name. */
function fromPath(path: string): { channels: string[]; year: number | null } {
  const parts = path.split('/').slice(-2).map((part) => part.replace(/\.\w+$/, '').replace(/[_.-]+/g, ' '));
  const name = parts.at(-1) ?? '';
  const named = channelsIn(name);
  const words = name.split(/\s+/).flatMap((word) => (word.length <= 2 ? channelsIn(word) : []));
  const channels = named.length > 0 || words.length > 0 ? [...named, ...words] : channelsIn(parts[0] ?? '');
  return { channels: [...new Set(channels)].filter((channel) => channel !== 'blog'), year: datesIn(path.replace(/_/g, ' ')).year };
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
