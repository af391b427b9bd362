/**
 * Where something stands in a file. Lines and columns are 1-based and count UTF-16 code units;
 * the range includes its start and excludes its end column.
 */
export interface Place {
    readonly path: string;
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** A decoded file, as the readers see it. `path` is the printed one: relative, with `/`. */
export interface SourceText {
    readonly path: string;
    readonly text: string;
    /** Offset at which each line begins; `lineStarts[0]` is 0. */
    readonly lineStarts: readonly number[];
}
/** Wraps a decoded text. LF, CRLF and a lone CR end a line, as in CommonMark. */
export declare function sourceText(path: string, text: string): SourceText;
/** The line (1-based) on which the offset lies; offsets outside the text are clamped. */
export declare function lineAt(source: SourceText, offset: number): number;
/** The place of `text.slice(from, to)`. */
export declare function placeOf(source: SourceText, from: number, to: number): Place;
