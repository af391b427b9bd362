import type { DocumentProblem } from './problem.ts';
import type { YamlTree } from './yaml.ts';
/** What a schema cannot see: names that lead nowhere, ids given twice, time zones that do not exist. */
export declare function referenceProblems(kind: string, tree: YamlTree): DocumentProblem[];
