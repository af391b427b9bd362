import type { Context } from './context.ts';
import type { Piece } from './pieces.ts';
import type { Unit } from './units.ts';
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
export declare function leftPieces(unit: Unit, context: Context, free: readonly Piece[]): Unread | null;
/** HTML or data with several days and a channel: a schedule, in a form that is not read. */
export declare function scheduledBlock(free: readonly Piece[]): Unread | null;
