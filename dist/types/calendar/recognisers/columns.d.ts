import type { TableCell, TableRow } from 'mdast';
import type { Reader } from '../reader.ts';
import type { Entry, Form, Span } from '../entry.ts';
import type { KnownLabel } from '../values/label.ts';
import type { Field } from '../words/fields.ts';
/** A column of a table: its heading, understood. */
export interface Column {
    readonly index: number;
    readonly name: string;
    readonly known: KnownLabel | null;
    /** Set when the column is a channel of a grid. */
    readonly channels: readonly string[];
}
export declare function columnOf(cell: TableCell, index: number, reader: Reader): Column;
export declare function rawCell(cell: TableCell, { source }: Reader): string;
export declare function has(columns: readonly Column[], ...fields: Field[]): boolean;
export declare const contentFields: readonly Field[];
export declare function average(body: readonly TableRow[], index: number, reader: Reader): number;
/** Whether rows bear days of the calendar, or numbered days or weeks, rather than mere weekdays. */
export declare function isDated(body: readonly TableRow[], columns: readonly Column[], reader: Reader): boolean;
export declare function entriesOfCell(row: TableRow, column: Column, reader: Reader): Entry[];
export declare function makeEntry(known: KnownLabel | null, name: string | null, span: Span, form: Form, line: number): Entry;
