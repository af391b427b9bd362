import type { AuthorizationsDocument, HoldsDocument, PolicyDocument, PracticeDocument, ResponsibilitiesDocument, RecordsDocument, RetentionDocument, TrainingDocument, WaiversDocument } from '../model/generated.ts';
import type { SourceText } from '../model/place.ts';
import type { DocumentProblem } from './problem.ts';
import type { YamlTree } from './yaml.ts';
/** Every document that can be read today. */
export type AnyDocument = PracticeDocument | PolicyDocument | AuthorizationsDocument | WaiversDocument | ResponsibilitiesDocument | RecordsDocument | RetentionDocument | HoldsDocument | TrainingDocument;
/** A document as read: what it says, and everything that is wrong with it. */
export interface ReadDocument {
    readonly source: SourceText;
    /** Null where anything is wrong. */
    readonly document: AnyDocument | null;
    /** The kind it says it is, if that kind can be read. */
    readonly kind: AnyDocument['kind'] | null;
    readonly problems: readonly DocumentProblem[];
    /** The value as read, sound or not, with the way back from each part of it to its place. */
    readonly tree: YamlTree;
    readonly placeOf: YamlTree['placeOf'];
    /** What a reference in its `extends` leads to beside what ships, or why to nothing; absent where nobody looked. */
    readonly baseOf?: (reference: string) => Base | undefined;
}
/** A document that another one builds on, or why there is none: a sentence and a hint. */
export type Base = ReadDocument | Pick<DocumentProblem, 'message' | 'hint'>;
/**
 * Reads a document of any kind: its `kind` chooses the schema. All its problems come at once, each at its place,
 * in the order of the file. A line whose syntax is broken is not judged further.
 */
export declare function readDocument(source: SourceText): ReadDocument;
/** A sound document that was read before: what it says, and where the entries of its lists begin. */
export interface Prepared {
    readonly value: unknown;
    /** Line, column, last line and last column of each entry's `id`, or `authority` without one, by the list's name. */
    readonly heads: Readonly<Record<string, readonly (readonly [number, number, number, number])[]>>;
}
/** A document that was read before. Its text is read again only where a place is asked for that is not known. */
export declare function preparedDocument(source: SourceText, { value, heads }: Prepared): ReadDocument;
