import type { Course } from './generated.ts';
import type { Place } from './place.ts';
/** That somebody took a course: a row of `registers/training.csv`. */
export interface Completion {
    /** Id of a person of chaperone.yaml. */
    readonly person: string;
    readonly course: string;
    /** The version of the policy that was taught. */
    readonly policyVersion: string;
    /** The day, ISO 8601. */
    readonly completed: string;
    /** What shows it, its sort first: `quiz 9 of 10`. Free text: never shown. */
    readonly evidence: string;
    readonly place: Place;
}
/** What a clause of the policy (a rule) asks from a day on: a row of `registers/clauses.csv`. */
export interface ClauseChange {
    /** Id of the rule. */
    readonly clause: string;
    /** The version of the policy that brought it; null: it is not recorded yet. */
    readonly policyVersion: string | null;
    /** The day, ISO 8601; null: it is not recorded yet. */
    readonly changed: string | null;
    /** Identity of what the clause asks. */
    readonly digest: string;
    /** Whether whoever learned it before must learn it again. */
    readonly isMaterial: boolean;
}
/** A course and where it stands. */
export interface PlacedCourse {
    readonly course: Course;
    readonly place: Place;
}
/** Who learns what, and who did: what rules and commands may ask about training. */
export interface Training {
    readonly courses: readonly PlacedCourse[];
    /** Every completion on record, in the order of the register. */
    readonly completions: readonly Completion[];
    /** The completions of a course by a person that count, the earliest first. */
    completionsOf(person: string, course: string): readonly Completion[];
    /** The ids of the clauses in force that a course covers. */
    clausesOf(course: string): readonly string[];
    /** Material changes of these clauses. */
    changesOf(course: string): readonly ClauseChange[];
    /** Clauses that ask for something else than what is recorded, by id; null where nothing is recorded. */
    readonly unrecorded: readonly string[] | null;
    /** False where a document or register of training has mistakes, so that something may be missing here. */
    readonly isWhole: boolean;
}
