import type { Judge } from '../lint/lint.ts';
import type { CalendarFile, CalendarSettings } from '../model/calendar.ts';
import type { Input, PracticeDocument } from '../model/generated.ts';
import { type SourceText } from '../model/place.ts';
import type { Practice, TagNames } from '../model/practice.ts';
import type { Registry } from '../policy/obligations.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
import { type Documents } from './read-documents.ts';
/** Reads calendars, in the order given; the edge decides in which thread and how long each may take. */
export type ReadCalendars = (sources: readonly SourceText[], settings: CalendarSettings) => Promise<readonly CalendarFile[]>;
export interface ReadOptions {
    /** Files and folders to look at, relative to the repository's root. */
    readonly paths: readonly string[];
    /** chaperone.yaml; null: the nearest one at or above the first path. */
    readonly config: string | null;
    /** Now, in milliseconds since 1970-01-01T00:00Z: today in the practice's zone follows from it. */
    readonly now: number;
    /** The day to judge by, ISO 8601, instead of today. */
    readonly asOf: string | null;
    readonly readCalendars: ReadCalendars;
    /** Loads the tagger of names; called only where a rule asks about identifiers, or a register is read. */
    readonly loadNames: () => Promise<TagNames>;
}
/** A practice as read, with what judges it and everything that was wrong on the way. */
export interface ReadPractice {
    readonly practice: Practice;
    readonly judge: Judge;
    /** The obligations that rules may name as their authority. */
    readonly registry: Registry;
    readonly problems: readonly DocumentProblem[];
    readonly inputs: readonly Input[];
    readonly notes: readonly string[];
    /** The documents below `files.policies`, of whatever kind. */
    readonly documents: readonly ReadDocument[];
    /** The documents of the registers. */
    readonly registers: readonly ReadDocument[];
    /** The folder of chaperone.yaml; `''` is the repository's root. */
    readonly root: string;
}
/** Said where a practice is needed and there is none. */
export declare const noPractice = "There is no chaperone.yaml here or above. `chaperone init` begins one; --config names one.";
/**
 * Reads chaperone.yaml, the policies and the calendars of a practice.
 * @throws InputError where a practice is needed and there is none.
 */
export declare function readPractice(sources: Sources, options: ReadOptions, needs?: 'practice' | 'calendars'): Promise<ReadPractice>;
/** The paths of the calendars that were asked for. */
export declare function wantedIn(sources: Sources, { root, config, practice }: Documents, paths: readonly string[]): Promise<string[]>;
/** The tagger of names, where anything asks for it. */
export declare function namesFor({ authorizations, waivers, law }: Pick<Documents, 'authorizations' | 'waivers' | 'law'>, { loadNames }: Pick<ReadOptions, 'loadNames'>): Promise<TagNames | null>;
/** A source that remembers the digest of what it gave out. */
export declare function recording(sources: Sources): Sources & {
    inputs(): Input[];
};
export declare function calendarsOf(sources: Sources, paths: readonly string[], practice: PracticeDocument, readCalendars: ReadCalendars): Promise<readonly CalendarFile[]>;
/** The day that a moment falls on in a zone. A zone that does not exist is a problem of its document. */
export declare function dayIn(now: number, timeZone: string): string;
export declare function notesOf(calendars: readonly string[], { config, isSound, documents }: Documents): string[];
