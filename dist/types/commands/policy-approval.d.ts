import type { Raised } from '../lint/raise.ts';
import type { PolicyChange, PracticeDocument } from '../model/generated.ts';
import type { Sources } from '../read/sources.ts';
import type { Discussions } from './discussion.ts';
/** A change of documents, where it was discussed. */
export interface Discussed {
    /** The documents that it adds or alters. */
    readonly paths: readonly string[];
    readonly subject: Sources;
    /** The practice before the change, which says who is who. */
    readonly practice: PracticeDocument;
    /** Absent where reviews cannot be asked for: then nobody is known to have approved. */
    readonly discussions: Discussions | undefined;
}
/** That a change which may be looser lacks an approval that the policy demands for it; null where it has them all. */
export declare function unapproved(demanded: readonly string[], changes: readonly PolicyChange[], discussed: Discussed): Promise<Raised | null>;
