import type { Report } from '../../model/generated.ts';
import type { Data, Safe } from '../sanitise.ts';
import type { Format } from '../format.ts';
/** A list of a command's data that may be too long for memory: its key, and its entries as they are made, each a line. */
export interface List {
    readonly key: string;
    readonly values: Iterable<unknown>;
}
/** The JSON in pieces: a report of very many posts is too much for one string, and a list for memory. */
export declare function jsonPieces(report: Safe<Report>, data: Safe<Data>, list?: List): Generator<string>;
/** For machines: the report's keys first, then the command's own. */
export declare const json: Format;
