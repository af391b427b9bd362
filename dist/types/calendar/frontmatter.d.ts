import type { SourceText } from '../model/place.ts';
import type { Clip, MappedText } from './mapped.ts';
/** A scalar: what YAML takes it for, and its text as written (`007` stays `007`) with its map. */
export interface FieldScalar extends Clip {
    readonly kind: 'scalar';
    readonly value: string | number | boolean | null;
    readonly text: MappedText;
}
export interface FieldList extends Clip {
    readonly kind: 'list';
    readonly items: readonly FieldValue[];
}
export interface FieldMap extends Clip {
    readonly kind: 'map';
    readonly entries: readonly Field[];
}
export type FieldValue = FieldScalar | FieldList | FieldMap;
/** A key with its value; `from` to `to` is the key's place. */
export interface Field extends Clip {
    readonly key: string;
    readonly value: FieldValue;
}
/** What is wrong with front matter, in words without text of the file. */
export interface FieldProblem extends Clip {
    readonly message: string;
}
export interface Fields {
    /** Empty where the document could not be read. */
    readonly fields: readonly Field[];
    /** Comments; the whole text where it could not be read. */
    readonly hidden: readonly MappedText[];
    readonly problems: readonly FieldProblem[];
}
/** The mappings of a list, where the document is a list or its only list of mappings is one. */
export declare function readRecords(source: SourceText, range: Clip): readonly FieldMap[];
/**
 * Reads a range of a file as YAML or JSON (front matter, a fence of fields). Never throws: what is wrong is a
 * problem with its place, and where no mapping can be read the whole text is hidden text.
 */
export declare function readFields(source: SourceText, range: Clip): Fields;
