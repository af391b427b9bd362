import type { Draft, Reader } from './reader.ts';
/** What a draft is known by: the words of its cells, item or heading, and its day. */
export interface Sheet {
    readonly draft: Draft;
    readonly titles: readonly string[];
    /** The telling words of each title. */
    readonly words: readonly (readonly string[])[];
    /** The number of a row, or of “Post 3”. */
    readonly number: string | null;
    readonly day: string | null;
    readonly week: number | null;
    readonly weekday: number | null;
    readonly channels: readonly string[];
}
/** A row or item that names a post without its text. */
export declare function isPlan(draft: Draft): boolean;
/** A post with a section of its own, written out or described by several fields. */
export declare function isFull(draft: Draft): boolean;
export declare function index(sheets: readonly Sheet[], keys: (sheet: Sheet) => readonly string[]): Map<string, Sheet[]>;
export declare function sheetOf(draft: Draft, reader: Reader): Sheet;
/** Whether what two entries state of their day, week or channel cannot be true of one post. */
export declare function contradict(a: Sheet, b: Sheet): boolean;
export declare function homesOf(row: Sheet, byTitle: Map<string, Sheet[]>, byDay: Map<string, Sheet[]>, byWord: Map<string, Sheet[]>): Draft[];
