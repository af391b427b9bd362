import type { WhenItGoesWrong } from '../model/generated.ts';
import type { PlacedCourse } from '../model/training.ts';
import type { ReadDocument } from '../read/document.ts';
import { type Shipped } from '../read/extend.ts';
import type { DocumentProblem } from '../read/problem.ts';
/** What the training documents of a practice say, inheritance resolved. */
export interface Curriculum {
    readonly courses: readonly PlacedCourse[];
    /** What to do when something went out that should not have; null where no document says. */
    readonly incident: WhenItGoesWrong | null;
    readonly problems: readonly DocumentProblem[];
}
/** Resolves training documents. */
export declare function curriculumOf(documents: readonly ReadDocument[], shipped: Shipped): Curriculum;
