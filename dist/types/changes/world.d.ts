import type { Hold, PracticeDocument } from '../model/generated.ts';
import type { Authorizations, Waivers } from '../model/registers.ts';
import type { Training } from '../model/training.ts';
import type { Registry } from '../policy/obligations.ts';
import type { Law } from '../policy/strictest.ts';
import type { ReadDocument } from '../read/document.ts';
import type { RecordsPolicy } from '../records/resolve.ts';
/** All documents of a practice at one time, resolved. */
export interface World {
    readonly practice: PracticeDocument;
    readonly law: Law;
    readonly registry: Registry;
    readonly records: RecordsPolicy;
    readonly authorizations: Authorizations | null;
    readonly waivers: Waivers | null;
    readonly holds: readonly Hold[];
    readonly training: Training | null;
    /** Every document of the repository as read: chaperone.yaml, the registers, and what others build on among them. */
    readonly documents: readonly ReadDocument[];
    /** The documents of others that these build on: copies, and the organisation's. What ships is not among them. */
    readonly extended: readonly ReadDocument[];
}
/** What is compared: the documents before, after, and the day that counts as today. */
export interface Comparing {
    readonly before: World;
    readonly after: World;
    readonly asOf: string;
}
