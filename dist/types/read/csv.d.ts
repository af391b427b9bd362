import { type Place, type SourceText } from '../model/place.ts';
import { type DocumentProblem } from './problem.ts';
/** A cell of a sheet, its text trimmed. */
export interface Cell {
    readonly text: string;
    readonly place: Place;
}
export interface Sheet {
    readonly rows: readonly (readonly Cell[])[];
    readonly problems: readonly DocumentProblem[];
}
/** Reads a sheet (RFC 4180), each cell with its place; rows without a word are left out. */
export declare function readCsv(source: SourceText, delimiter?: string): Sheet;
/** What a column may hold: what is wrong with a text, in a sentence and a hint; null where it is fine. */
export type Check = (text: string) => readonly [message: string, hint: string] | null;
/** A row by its columns. */
export type Entry<Column extends string> = Readonly<Record<Column, Cell>>;
/**
 * Reads a register in CSV: a row of column names in any order, then entries. Every mistake is told at its place, and
 * a row with one is left out.
 */
export declare function readRegisterCsv<Column extends string>(source: SourceText, columns: Readonly<Record<Column, Check>>): {
    readonly entries: readonly Entry<Column>[];
    readonly problems: readonly DocumentProblem[];
};
