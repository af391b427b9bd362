import type { Report } from '../model/generated.ts';
/** Replaces every identifier of a text by a masked shape. */
export type Redact = (text: string) => string;
declare const safe: unique symbol;
/** What has been through the sanitiser; formats take nothing else. */
export type Safe<T> = T & {
    readonly [safe]: true;
};
/**
 * The one way out. Every string of the report, keys included, comes back on one line, without anything invisible,
 * unable to mention, command or format, and with its identifiers masked by `redact`; a fix whose text would
 * change is withdrawn. Formats escape for their own syntax on top.
 */
export declare function sanitise(report: Report, redact: Redact): Safe<Report>;
/** The same for a command's own data. */
export declare function sanitiseData(data: Data, redact: Redact): Safe<Data>;
/** A command's own data, spread beside the report's keys in JSON. */
export type Data = Readonly<Record<string, unknown>>;
export {};
