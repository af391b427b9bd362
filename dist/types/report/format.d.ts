import type { Report } from '../model/generated.ts';
import type { Data, Safe } from './sanitise.ts';
/** What a format may know beside the report. All optional: a format makes do without. */
export interface FormatOptions {
    /** Whether a terminal shows colours; for `text`. */
    readonly color?: boolean;
    /** Chaperone's own version, for machines. */
    readonly version?: string;
    /** The address that `path#L1` is appended to, as `https://github.com/o/r/blob/SHA`; for `markdown` and `html`. */
    readonly blob?: string;
    /** Most bytes (UTF-8) that may come out; for `markdown`. */
    readonly limit?: number;
    /** What rules say of themselves; for `sarif`. Without it a rule is described by its findings. */
    readonly rules?: readonly RuleText[];
}
/** How a rule presents itself to people. */
export interface RuleText {
    readonly id: string;
    readonly title: string;
    readonly guidance: string | null;
}
/** A format: one file, one row of the table in `formats/index.ts`. Pure; the same report gives the same bytes. */
export type Format = (report: Safe<Report>, data: Safe<Data>, options: FormatOptions) => string;
