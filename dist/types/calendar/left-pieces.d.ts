import type { Context } from './context.ts';
import type { Unread } from './leftover.ts';
import type { Piece } from './pieces.ts';
import type { Unit } from './units.ts';
/** The same of the pieces right below a heading, whatever was found below the headings inside. */
export declare function leftPieces(unit: Unit, context: Context, free: readonly Piece[]): Unread | null;
/** HTML or data with several days and a channel: a schedule, in a form that is not read. */
export declare function scheduledBlock(free: readonly Piece[]): Unread | null;
