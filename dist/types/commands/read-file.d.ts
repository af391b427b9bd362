import { type SourceText } from '../model/place.ts';
import { type ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
interface Loaded {
    readonly source: SourceText | null;
    readonly problem: DocumentProblem | null;
    readonly sha256?: string;
}
/** A document's text, or what is wrong with it; null where there is none. */
export declare function load(sources: Sources, path: string, shown?: string): Promise<Loaded | null>;
/** That a file cannot be read. */
export declare function cannotRead(path: string, why: string): DocumentProblem;
/** Reads the document at a path; one that cannot be read says so. */
export declare function readDocumentAt(sources: Sources, path: string): Promise<ReadDocument>;
/** That a document is of another kind. */
export declare function notA(kind: string, { placeOf: place, source }: ReadDocument): DocumentProblem;
export {};
