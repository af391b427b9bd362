import type { PracticeDocument, Report } from '../../model/generated.ts';
import type { Format, FormatOptions } from '../format.ts';
import type { Data, Redact, Safe } from '../sanitise.ts';
/** Every format by its name on the command line. */
export declare const formats: {
    text: Format;
    json: Format;
    sarif: Format;
    github: Format;
    markdown: Format;
    html: Format;
};
export type FormatName = keyof typeof formats;
/** Whether it names a format. */
export declare function isFormatName(name: string): name is FormatName;
/** The names of all formats. */
export declare const formatNames: readonly FormatName[];
/** What a command yields. */
export interface Result {
    readonly report: Report;
    readonly data: Data;
    /** The practice it speaks of, whose own names and numbers may be shown. Not shown itself. */
    readonly practice?: PracticeDocument | null;
    /** That the data is the caller's own input, to be shown as it is (`posts`); never used by the Action. */
    readonly echoes?: boolean;
}
/** A result that may be shown. */
export interface SafeResult {
    readonly report: Safe<Report>;
    readonly data: Safe<Data>;
}
/** A result through the sanitiser: the one way from a report to the outside, taken once for all formats. */
export declare function safe(result: Result, redact?: Redact): SafeResult;
/** A result in a format. */
export declare function render(name: FormatName, { report, data }: SafeResult, options?: FormatOptions): string;
