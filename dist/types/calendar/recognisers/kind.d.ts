import type { Context } from '../context.ts';
import type { Piece } from '../pieces.ts';
import type { Reader, Taken } from '../reader.ts';
import type { Unit } from '../units.ts';
/** What a recogniser is shown: a unit, those of its pieces that nobody has taken, and what holds there. */
export interface Sight {
    readonly unit: Unit;
    readonly free: readonly Piece[];
    /** What was stated above the unit and by its own opener. */
    readonly context: Context;
    readonly reader: Reader;
}
/** Knows one shape of posts. Null when it sees none; recognisers do not know each other. */
export interface Recogniser {
    readonly name: string;
    read(sight: Sight): Taken | null;
}
