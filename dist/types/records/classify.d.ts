import type { RecordFacts } from '../model/generated.ts';
import type { Post } from '../model/post.ts';
import type { PlacedClass } from './resolve.ts';
import { type RecordState } from './state.ts';
/** The classes a record falls into, and those whose condition could not be asked: unknown never passes as "not in it". */
export interface Classified {
    readonly classes: readonly PlacedClass[];
    readonly failed: readonly PlacedClass[];
}
/** A record as conditions see it: the frozen facts and where its copies are. */
export declare function factsOfRecord(state: RecordState, dayOf: (instant: number) => string): RecordFacts;
/** A planned post as the record it will be. */
export declare function factsOfPost(post: Post): RecordFacts;
/** Whether a condition may ask for what differs from record to record, beyond its facts and the sorts of its copies. */
export declare function asksForMore(classes: readonly PlacedClass[]): boolean;
/** Puts records into classes. Records of the same facts are asked about once. */
export declare function classifier(classes: readonly PlacedClass[], asOf: string): (record: RecordFacts) => Classified;
