import type { TypedRule } from '../model/rule.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Path } from '../read/yaml.ts';
/** What is wrong with an expression at a path of a document. */
export declare function expressionProblems(read: ReadDocument, path: Path): DocumentProblem[];
/** What is wrong with the expressions among the options of a rule of the kind, at a path of the document that writes them. */
export declare function optionExpressionProblems(read: ReadDocument, path: Path, kind: unknown): DocumentProblem[];
/** What is wrong with the options that a rule writes, so that its kind could not apply it. */
export declare function writtenOptionProblems(read: ReadDocument, path: Path, rule: TypedRule): DocumentProblem[];
/** Everything that is wrong with a sound rule (or a changed one) beyond its schema, at a path of the document that writes it. */
export declare function ruleProblems(read: ReadDocument, path: Path, rule: TypedRule, ofOptions?: DocumentProblem[]): DocumentProblem[];
