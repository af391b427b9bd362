import type { Context } from './context.ts';
import type { Reader } from './reader.ts';
import type { Entry } from './entry.ts';
import type { Unit } from './units.ts';
/** What fields above a table state for its rows: “**Month:** September 2026”. */
export declare function belowPreamble(context: Context, unit: Unit, reader: Reader): Context;
/** What a unit's own labelled lines state for all that stands below them. */
export declare function stateOwn(context: Context, unit: Unit, entries: readonly Entry[], reader: Reader): Context;
