import type { Course } from '../../model/generated.ts';
import { type Sort } from '../sort.ts';
/** What is taught to whom, and how often. */
export declare const courses: Sort<Course>;
