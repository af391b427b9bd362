import type { Rule } from './generated.ts';
import type { Place } from './place.ts';
import type { Post } from './post.ts';
export type { Envelope, Fix } from './generated.ts';
/** A rule of any kind, its `kind` deciding its options. */
export type TypedRule = Rule;
/** The names of the rule kinds. */
export type KindName = TypedRule['kind'];
/** What an expression yields about a post (or about a text outside posts): its value, or that it failed and why. */
export type Predicate = (post: Post | null, asOf: string) => boolean | {
    readonly failed: string;
};
/** A rule as the engine applies it: inheritance resolved, its expression compiled, with its place. */
export interface ResolvedRule {
    readonly rule: TypedRule;
    /** Id of the document the rule comes from. */
    readonly origin: string;
    /** Where the rule stands. */
    readonly place: Place;
    /** The compiled `when`; null: the rule applies always. */
    readonly when: Predicate | null;
    /** Where a key of the rule was written last: in its own document, or in one that adjusts it. */
    readonly placeOf?: (key: string) => Place;
    /** The days on which its document is in force, the last one excluded; absent: always. */
    readonly inForce?: {
        readonly from: string;
        readonly until?: string;
    };
}
