import type { Format } from '../format.ts';
import type { Safe } from '../sanitise.ts';
import type { Report } from '../../model/generated.ts';
import type { Level } from '../words.ts';
/** What is said on a line of the diff. Data: only the edge writes it, through @actions/core. */
export interface Annotation {
    readonly level: Level;
    readonly title: string;
    readonly message: string;
    readonly path: string;
    readonly startLine: number;
    readonly endLine: number;
    /** Only where the range is on one line: the host refuses columns otherwise. */
    readonly startColumn?: number;
    readonly endColumn?: number;
}
export interface Annotations {
    readonly annotations: readonly Annotation[];
    /** How many of each level did not fit. */
    readonly omitted: Readonly<Record<Level, number>>;
}
/** The annotations of a report: what is open, most severe first, within the limit of each level. */
export declare function annotationsOf(whole: Safe<Report>): Annotations;
/** Annotations as JSON, for whoever hands them to GitHub. */
export declare const github: Format;
