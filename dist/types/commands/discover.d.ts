import type { PracticeDocument } from '../model/generated.ts';
import type { Sources } from '../read/sources.ts';
/** Where a practice's files lie unless chaperone.yaml says otherwise; the schema documents the same. */
export declare const defaultFiles: {
    readonly calendars: readonly ['calendars/**/*.md'];
    readonly policies: readonly ['policy/**/*.{yaml,yml,json}'];
    readonly registers: 'registers';
};
/** A folder's path joined with a name below it; `''` is the repository's root. */
export declare function below(folder: string, name: string): string;
/** The folder of a practice's registers. @param root of the practice */
export declare function registersFolder(root: string, { files }: Pick<PracticeDocument, 'files'>): string;
/** Resolves `.` and `..` inside a path with `/`; leading `..` stay. */
export declare function normalise(path: string): string;
/** The folder that a path lies in; `''` is the root. */
export declare function folderOf(path: string): string;
/** The nearest chaperone.yaml at or above a path; null where there is none. */
export declare function nearestConfig(sources: Sources, path: string): Promise<string | null>;
/** Files below `root` that match globs relative to it, sorted. */
export declare function matching(sources: Sources, root: string, globs: readonly string[]): Promise<string[]>;
/** A path as it looks: no matter its capitals, look-alike and invisible characters, spaces at the ends, the ending of Markdown. */
export declare function asSeen(path: string): string;
/** Makes a test whether a path looks like that of a calendar, hidden or not. */
export declare function passingForCalendar(root: string, document: PracticeDocument): (path: string) => boolean;
/**
 * The calendars that were asked for. A path that is a file is a calendar whatever its name; of a folder inside the
 * practice, those that match the practice's globs; of a folder elsewhere, every Markdown file.
 */
export declare function calendarPaths(sources: Sources, root: string, document: PracticeDocument | null, paths: readonly string[]): Promise<string[]>;
/** Whether a path is a folder or lies in it. */
export declare function isWithin(path: string, folder: string): boolean;
