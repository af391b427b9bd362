import type { RegisterEvent } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { Sources } from '../read/sources.ts';
import { type Records } from './state.ts';
/** Something that Chaperone itself finds about records, by the id of its own finding. */
export interface RecordProblem {
    readonly finding: string;
    readonly place: Place;
    readonly message: string;
    /** Id of the schedule or class that it is about. */
    readonly about?: string;
}
/** The register as read: the state of every record, and what was wrong with its lines. */
export interface Register {
    readonly records: Records;
    readonly events: number;
    /** Events that were not counted: they are of later days than the one that is asked about. */
    readonly later: number;
    readonly files: readonly string[];
    readonly problems: readonly RecordProblem[];
}
/** Where the files of the register lie below its folder. */
export declare function registerFiles(sources: Sources, folder: string): Promise<string[]>;
/**
 * Reads the events of register files one after the other, in constant memory. A line that is none, or was changed,
 * is told and not used; the others are read all the same.
 */
export declare function eventsOf(sources: Sources, paths: readonly string[], tell: (problem: RecordProblem) => void): AsyncGenerator<readonly RegisterEvent[]>;
/** Tells whether an event had happened by a day of a zone. */
export declare function happenedBy(day: string, timeZone: string): (event: RegisterEvent) => boolean;
/**
 * Reads the register into the state of its records. `watch` sees each event once it is taken; where a day is asked
 * about, `counts` says which events had happened by then.
 */
export declare function readRegister(sources: Sources, folder: string, watch?: (event: RegisterEvent) => void, counts?: (event: RegisterEvent) => boolean): Promise<Register>;
