import type { MappedText } from './mapped.ts';
/** A cell of a table that is no Markdown: its text, and where it stands in the source. */
export interface SheetCell {
    readonly from: number;
    readonly to: number;
    readonly text: MappedText;
}
/** Rows of comma, semicolon or tab separated values, quoted or not; `base` is where the text stands in the source. */
export declare function delimitedRows(text: string, base: number): SheetCell[][];
/** The rows of an HTML table; none where a cell holds what no reader sees, for that is looked at apart. */
export declare function htmlRows(text: string, base: number): SheetCell[][];
