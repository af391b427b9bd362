import type { CalendarFile } from '../model/calendar.ts';
import type { Post } from '../model/post.ts';
import type { Sources } from '../read/sources.ts';
/** A commit of a change. */
export interface ChangeCommit {
    readonly id: string;
    /** Logins of those who wrote it or committed it, as far as they are known. */
    readonly authors: readonly string[];
    readonly parents: readonly string[];
}
/** The commits that a change is made of. */
export interface ChangeHistory {
    /** The newest of them. */
    readonly head: string;
    readonly commits: readonly ChangeCommit[];
    /** The files at a commit, of the change or before it; null where they cannot be had. */
    readonly at: (commit: string) => Promise<Sources | null>;
}
/** What must be asked of the files to tell who wrote a post. */
export interface Reading {
    /** The calendars of a commit. */
    readonly calendarsAt: (sources: Sources) => Promise<readonly CalendarFile[]>;
    /** Whether a commit changed nothing in a file but lines that Chaperone itself suggests to change, and as it suggests. */
    readonly isSuggested: (path: string, before: Sources, after: Sources) => Promise<boolean>;
}
/** Who wrote what in a change, by logins. */
export interface Authorship {
    ofPost(post: Post): Promise<ReadonlySet<string>>;
    ofFile(path: string): Promise<ReadonlySet<string>>;
}
/**
 * Who wrote the posts and files of a change: those whose commits made them say what they say, back to where the change
 * began. Whoever took over a suggestion of Chaperone's wrote nothing. Where files of a commit cannot be had, everybody who
 * wrote any commit did.
 */
export declare function authorship(history: ChangeHistory, reading: Reading): Authorship;
