import type { Course } from '../model/generated.ts';
import type { Practice } from '../model/practice.ts';
import { type Standing } from './standing.ts';
/** A course that is asked of a person, and how they stand with it. */
export interface Asked {
    readonly person: string;
    readonly name: string;
    readonly course: Course;
    readonly standing: Standing;
}
/** The channels on which a practice posts. */
export declare function channelsOf({ document, calendars }: Practice): string[];
/** Who is asked for which course on a day, and how they stand with it: people and courses in their documents' order. */
export declare function matrixOf(practice: Practice, day: string): Asked[];
