import type { Document, YAMLError } from 'yaml';
import type { SourceText } from '../model/place.ts';
import type { DocumentProblem } from './problem.ts';
/** More problems than anyone mends at once; a broken file can have hundreds of thousands. */
export declare const maxProblems = 100;
/** Why a file is not even composed, and where: composing recurses, and an error a tag takes its time. */
export interface Refusal {
    readonly code: 'RESOURCE_EXHAUSTION' | 'TAG_RESOLVE_FAILED';
    readonly at: number;
}
/** Composes the one document of a file; `document!`, as there always is one, if empty. */
export declare function compose(text: string): Document.Parsed | Refusal;
/** Whether an error concerns one value alone, so that the rest of the document can still be judged. */
export declare function isLocal({ code, message }: YAMLError): boolean;
/** One problem a line: what follows the first is mostly its echo. */
export declare function syntaxProblems(source: SourceText, document: Document.Parsed): DocumentProblem[];
