import type { PracticeDocument, Report } from '../../model/generated.ts';
import type { Format, FormatOptions } from '../format.ts';
import type { Data, Redact, Safe } from '../sanitise.ts';
import { type List } from './json.ts';
/** Every format by its name on the command line. */
export declare const formats: {
    text: Format;
    json: Format;
    sarif: Format;
    github: Format;
    markdown: Format;
    html: Format;
    ics: Format;
};
export type FormatName = keyof typeof formats;
/** Whether it names a format. */
export declare function isFormatName(name: string): name is FormatName;
/** The names of all formats. */
export declare const formatNames: readonly FormatName[];
/** The formats that show a card a post. */
export declare const withCards: ReadonlySet<FormatName>;
/** What a command yields. */
export interface Result {
    readonly report: Report;
    readonly data: Data;
    /** A list beside the data that may be too long for memory; only where the data is shown as it is (`echoes`). */
    readonly list?: List;
    /** The practice it speaks of, whose own names and numbers may be shown. Not shown itself. */
    readonly practice?: PracticeDocument | null;
    /** That the data is the caller's own input, to be shown as it is (`posts`); never used by the Action. */
    readonly echoes?: boolean;
}
/** A result that may be shown. */
export interface SafeResult {
    readonly report: Safe<Report>;
    readonly data: Safe<Data>;
    readonly list?: List;
}
/** A result through the sanitiser: the one way from a report to the outside, taken once for all formats. */
export declare function safe(result: Result, redact?: Redact): SafeResult;
/** A result in a format, piece by piece: a long list is never held as a whole. */
export declare function renderPieces(name: FormatName, { report, data, list }: SafeResult, options?: FormatOptions): Generator<string>;
/** A result in a format. */
export declare function render(name: FormatName, result: SafeResult, options?: FormatOptions): string;
