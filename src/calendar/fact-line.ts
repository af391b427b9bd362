import type { Context } from './context.ts';
import { below } from './context.ts';
import { factsOf, saysDay } from './facts.ts';
import { labelledLine } from './labels.ts';
import type { Piece } from './pieces.ts';
import type { Reader } from './reader.ts';
import type { Unit } from './units.ts';
import { isStatus } from './values/status.ts';
import { bare } from './words/fold.ts';

/** A line of nothing but facts right below a heading: “*Facebook | March 12, 2026 | 10:00 AM*”, perhaps quoted. */
export function factLine({ opener, own }: Unit, { vocabulary }: Reader): Piece | null {
  const [line, next] = own;
  if (!opener || !line || line.item || line.text.length > 120 || next?.node === line.node) return null;
  if (line.kind !== 'line' && !(line.kind === 'quote' && line.line === line.endLine)) return null;
  const text = line.text.replace(/^>\s*/, '');
  if (!/^[*_].*[*_]$|\s[|·•]\s/u.test(text)) return null;
  if (line.kind === 'line' && labelledLine(line, vocabulary)?.known) return null;
  const says = (part: string) => saysDay(factsOf(part)) || factsOf(part).channels.length > 0;
  const isFact = (part: string) => statusIn(part) !== null || factsOf(part).title === null;
  const parts = text.split(/\s[|·•]\s/u);
  return says(text) && parts.every(isFact) ? line : null;
}

/** The status that a part of such a line is: “draft”, “Status: draft”. */
function statusIn(part: string): string | null {
  const word = bare(part).replace(/^\p{L}+\s*[:：]\s*/u, '');
  return isStatus(word) ? word : null;
}

/** What such a line states, its status as well. */
export function belowLine(context: Context, { text, from, to }: Piece): Context {
  const place = { from, to };
  const status = text
    .split(/[|·•]/)
    .map(statusIn)
    .find((word) => word !== null);
  const stated = below(context, factsOf(text), place, false);
  return status ? { ...stated, status, statusPlace: place } : stated;
}
