import type { Context } from './context.ts';
import type { Piece } from './pieces.ts';
import type { Reader } from './reader.ts';
import type { Unit } from './units.ts';
/** A line of nothing but facts right below a heading: “*Facebook | March 12, 2026 | 10:00 AM*”, perhaps quoted. */
export declare function factLine({ opener, own }: Unit, { vocabulary }: Reader): Piece | null;
/** What such a line states, its status as well. */
export declare function belowLine(context: Context, { text, from, to }: Piece): Context;
