import type { ResolvedRule } from '../model/rule.ts';
import type { Training } from '../model/training.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
/** Where completions and the history of clauses lie below the folder of registers. */
export declare const trainingFiles: {
    readonly completions: 'training.csv';
    readonly clauses: 'clauses.csv';
};
/** What a practice says about training, with everything that is wrong; null where it says nothing. */
export declare function readTraining(sources: Sources, folder: string, documents: readonly ReadDocument[], rules: readonly ResolvedRule[]): Promise<{
    readonly training: Training | null;
    readonly problems: readonly DocumentProblem[];
}>;
