import type { Course } from '../model/generated.ts';
import type { Effects } from '../read/extend.ts';
/** What another value of each key of a course does to who may post or approve. */
export declare const courseEffects: Effects<Course>;
