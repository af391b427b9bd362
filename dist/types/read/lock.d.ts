import type { Lock } from '../model/generated.ts';
import type { SourceText } from '../model/place.ts';
import type { DocumentProblem } from './problem.ts';
/** Copies of documents of other repositories, as chaperone.lock tells them; paths are the repository's. */
export interface Copies {
    /** Where the copy of a document lies, by how documents name it (`github:…`). */
    readonly pathOf: ReadonlyMap<string, string>;
    /** The SHA-256 of each copy, in hex, by its path. */
    readonly digestOf: ReadonlyMap<string, string>;
    readonly entries: Lock['documents'];
}
/** That nothing was copied. */
export declare const noCopies: Copies;
/** Reads chaperone.lock. One with mistakes vouches for nothing. */
export declare function readLock(source: SourceText): {
    readonly copies: Copies;
    readonly problems: readonly DocumentProblem[];
};
/** A document of another repository, as documents name it. */
export interface Remote {
    readonly owner: string;
    readonly repo: string;
    readonly path: string;
    readonly ref: string;
}
/** How references to documents of other repositories begin. */
export declare const remotePrefix = "github:";
/** What a reference names; null where it is not written `github:owner/repo/path@ref`. */
export declare function remoteOf(reference: string): Remote | null;
/** How documents name it. */
export declare const referenceTo: ({ owner, repo, path, ref }: Remote) => string;
