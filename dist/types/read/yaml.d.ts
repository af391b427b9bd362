import type { Place, SourceText } from '../model/place.ts';
import type { DocumentProblem } from './problem.ts';
/** Where a value stands in a document: keys and indices from the root. */
export type Path = readonly (string | number)[];
/** The value at a path, or undefined. */
export declare function valueAt(value: unknown, path: Path): unknown;
/** What of a value is meant: the value, its key, or its `head`: the first key of a mapping, else the value. */
export type Part = 'value' | 'key' | 'head';
/** A YAML or JSON file as read: its value, and the way back from each part of it to the source. */
export interface YamlTree {
    /** Plain data; null where the file could not be read at all. */
    readonly value: unknown;
    readonly problems: readonly DocumentProblem[];
    /** The place of the value at a path; of the nearest value above it where there is none. */
    readonly placeOf: (path: Path, part?: Part) => Place;
    /** The place of `text.slice(start, end)` of the text at a path, whatever style it is written in. */
    readonly placeWithin: (path: Path, start: number, end: number) => Place;
    /** What was written for the value at a path. For judging only, never for showing. */
    readonly written: (path: Path) => string;
}
/**
 * Reads YAML 1.2, of which JSON is a part. The value is plain data (mappings, lists, text, numbers, booleans,
 * null), and null where the syntax is broken beyond one value: half a document is not judged.
 */
export declare function readYaml(source: SourceText): YamlTree;
