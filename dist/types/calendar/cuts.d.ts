import type { SourceText } from '../model/place.ts';
/**
 * The lines (0-based) from `first` on at which a file may be cut without changing what either half means:
 * a heading at the root, a block at the root that follows a blank line, or an item of a list at the root (of
 * whose halves one list must be made again). It follows only what can hide such a line: fences, HTML and lists at the root. Where that is in doubt (a fence below a
 * line that may or may not still belong to a list) it stops, and the rest of the file stays whole.
 */
export declare function safeCuts(source: SourceText, first: number): Generator<number>;
/** Front matter: its language, its value's range and the offset at which the Markdown begins. */
export interface FrontMatterRange {
    readonly type: 'yaml' | 'toml';
    readonly from: number;
    readonly valueFrom: number;
    readonly valueTo: number;
    readonly to: number;
    /** The line (0-based) on which the Markdown begins. */
    readonly nextLine: number;
}
/** Finds `---` (YAML) or `+++` (TOML) front matter on the first line; without a closing line there is none. */
export declare function frontMatterRange(source: SourceText): FrontMatterRange | null;
