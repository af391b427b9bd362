import type { Judge } from '../lint/lint.ts';
import type { CalendarFile } from '../model/calendar.ts';
import type { Input } from '../model/generated.ts';
import type { Practice, TagNames } from '../model/practice.ts';
import type { ReadLikenesses } from '../model/topic.ts';
import type { Registry } from '../policy/obligations.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';
import { type ReadCalendars } from './read-calendars.ts';
import { type Documents, type OrganisationPolicy } from './read-documents.ts';
import { recordedApprovals, type Recorded } from './recorded.ts';
/** One of several parts that share the work. */
export interface Shard {
    /** From 1. */
    readonly index: number;
    readonly of: number;
}
export interface ReadOptions {
    /** Only the calendars of this part are read; absent: all. */
    readonly shard?: Shard;
    /** Files and folders to look at, relative to the repository's root. */
    readonly paths: readonly string[];
    /** chaperone.yaml; null: the nearest one at or above the first path. */
    readonly config: string | null;
    /** Now, in milliseconds since 1970-01-01T00:00Z: today in the practice's zone follows from it. */
    readonly now: number;
    /** The day to judge by, ISO 8601, instead of today. */
    readonly asOf: string | null;
    /** The policy of the practice's organisation, which comes first and is locked. */
    readonly organisation?: OrganisationPolicy | null;
    readonly readCalendars: ReadCalendars;
    /** Told how many of the calendars are read. */
    readonly tell?: (done: number, total: number) => void;
    /** Loads the tagger of names; called only where a rule asks about identifiers, or a register is read. */
    readonly loadNames: () => Promise<TagNames>;
    /** Loads what says what texts read like; called only where a rule asks for it. Without it such rules say nothing, and a note says so. */
    readonly loadTopics?: () => Promise<ReadLikenesses>;
    /** Approvals that the register holds, where they are known or not asked for; else they are read. */
    readonly recorded?: Recorded;
    /** Reads them, where a rule asks for them; absent: from the register alone. */
    readonly readApprovals?: typeof recordedApprovals;
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
    /** Approvals that the register holds, where a rule asks about approvals. */
    readonly recorded: Recorded;
}
/** Said where a practice is needed and there is none. */
export declare const noPractice = "There is no chaperone.yaml here or above. `chaperone init` begins one; --config names one.";
/** A practice whose calendars are yet to be read. */
export interface OpenPractice extends Omit<ReadPractice, 'practice' | 'inputs'> {
    readonly practice: Omit<Practice, 'calendars'>;
    /** The paths of its calendars, of this part where several share the work. */
    readonly paths: readonly string[];
    /**
     * Reads the calendars one by one: posts have the ids that their authors gave, or none, and texts in other files are
     * not followed.
     */
    readonly calendars: () => AsyncIterable<CalendarFile>;
    /** What was read so far. */
    readonly inputs: () => Input[];
}
/**
 * Reads chaperone.yaml, the policies and the calendars of a practice.
 * @throws InputError where a practice is needed and there is none.
 */
export declare function readPractice(sources: Sources, options: ReadOptions, needs?: 'practice' | 'calendars'): Promise<ReadPractice>;
/**
 * Reads chaperone.yaml and the policies of a practice.
 * @throws InputError where there is none.
 */
export declare function openPractice(sources: Sources, options: ReadOptions): Promise<OpenPractice>;
/** Reads the calendars of a practice whose documents are read. */
export declare function practiceOf(documents: Documents, reader: ReturnType<typeof recording>, options: ReadOptions): Promise<ReadPractice>;
/** The paths that belong to a part: by the path alone, so that each part knows without the others. */
export declare function partOf(paths: readonly string[], shard: Shard | undefined): readonly string[];
/** The approvals on record, where anything asks for them. */
export declare function recordedFor(sources: Sources, { law, root, practice }: Pick<Documents, 'law' | 'root' | 'practice'>, readApprovals?: typeof recordedApprovals): Promise<Recorded>;
/** The paths of the calendars that were asked for. */
export declare function wantedIn(sources: Sources, { root, config, practice }: Documents, paths: readonly string[]): Promise<string[]>;
/** The tagger of names, where anything asks for it. */
export declare function namesFor({ authorizations, waivers, law }: Pick<Documents, 'authorizations' | 'waivers' | 'law'>, { loadNames }: Pick<ReadOptions, 'loadNames'>): Promise<TagNames | null>;
/** What says what texts read like, where a rule asks for it. */
export declare function likenessesFor({ law }: Pick<Documents, 'law'>, { loadTopics }: Pick<ReadOptions, 'loadTopics'>): Promise<ReadLikenesses | null>;
/** Said where rules ask what texts read like and nothing can say it. */
export declare function withoutTopics({ law }: Pick<Documents, 'law'>, { loadTopics }: Pick<ReadOptions, 'loadTopics'>): string[];
/** A source that remembers the digest of what it gave out. */
export declare function recording(sources: Sources): Sources & {
    readonly inputs: () => Input[];
};
/** The day that a moment falls on in a zone. A zone that does not exist is a problem of its document. */
export declare function dayIn(now: number, timeZone: string): string;
export declare function notesOf(calendars: readonly string[], { config, isSound, documents, absentRegisters }: Documents): string[];
