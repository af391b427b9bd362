import type { TableRow } from 'mdast';
import type { Draft } from '../reader.ts';
import type { Column } from './columns.ts';
import type { Sight } from './kind.ts';
/** Posts of a grid: each cell of a channel's column, on the day of its row. */
export declare function readGrid(body: readonly TableRow[], columns: readonly Column[], grid: readonly Column[], sight: Sight): Draft[];
/** A grid the other way round: rows are weeks, columns weekdays or days. */
export declare function readDays(body: readonly TableRow[], columns: readonly Column[], sight: Sight): Draft[];
