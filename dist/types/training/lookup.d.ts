import type { Course } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { ClauseChange, Completion, PlacedCourse, Training } from '../model/training.ts';
/** What a lookup is made of. */
export interface TrainingParts {
    readonly courses: readonly PlacedCourse[];
    readonly completions: readonly Completion[];
    /** Null: what clauses asked in the past is not recorded, so that no change makes anything due. */
    readonly changes: readonly ClauseChange[] | null;
    /** The rules in force: the clauses that there are. */
    readonly rules: readonly ResolvedRule[];
    readonly isWhole: boolean;
}
/** Whether a course accepts an evidence. One that an expert leads is not shown by a quiz or by one's own word. */
export declare function isEvidence({ evidence, led }: Course, text: string): boolean;
/** A lookup of courses, completions and changes. */
export declare function trainingOf(parts: TrainingParts): Training;
