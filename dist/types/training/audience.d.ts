import type { Course, Duty } from '../model/generated.ts';
/** What somebody does: their roles, and one duty on one channel. */
export interface Work {
    readonly roles: readonly string[];
    /** Null: the person is looked at by role alone. */
    readonly duty: Duty | null;
    /** Null: no channel in particular. */
    readonly channel: string | null;
}
/** Whether a course is for whoever does this work. */
export declare function isFor({ channels, audience }: Course, work: Work): boolean;
