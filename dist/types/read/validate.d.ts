import type { ErrorObject } from 'ajv';
import type { DocumentProblem } from './problem.ts';
import type { Path, YamlTree } from './yaml.ts';
/** A validator as made from a schema by `npm run generate`. */
export interface Validator {
    (value: unknown): boolean;
    errors?: ErrorObject[] | null;
}
/**
 * What a schema finds in a document: every mistake once, at its place, in a sentence.
 *
 * @param value The value to validate; by default the document's. Where it differs, paths must still fit the document.
 * @param base Where in the document the value stands.
 */
export declare function schemaProblems(validate: Validator, tree: YamlTree, value?: unknown, base?: Path): DocumentProblem[];
