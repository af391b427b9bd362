import type { TableRow } from 'mdast';
import type { Context } from '../context.ts';
import type { Reader } from '../reader.ts';
import type { Entry } from '../entry.ts';
import type { Column } from './columns.ts';
/** A row of a table with what rows above state for it. */
export interface PlacedRow {
    readonly row: TableRow;
    readonly context: Context;
    /** The dates of merged cells, which a spreadsheet leaves empty below the first row. */
    readonly inherited: readonly Entry[];
}
/**
 * The rows of a table that may be posts. A row of nothing but “Week 2” states it for the rows below; where the first
 * cells of a row are empty, the date above holds, as in a sheet whose cells were merged.
 */
export declare function rowsOf(body: readonly TableRow[], columns: readonly Column[], context: Context, reader: Reader): PlacedRow[];
