/** A line and its number, 1-based. `isOpen`: the file ends without ending the line. */
export interface Line {
    readonly text: string;
    readonly number: number;
    readonly isOpen: boolean;
}
/**
 * The lines of a file that is read piece by piece, several at a time; only the last, unfinished one is kept. A
 * newline never stands inside a character of UTF-8, so each run of whole lines is decoded at once.
 */
export declare function linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]>;
