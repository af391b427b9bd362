import type { PracticeDocument } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Registry } from '../policy/obligations.ts';
import type { Raised } from './raise.ts';
/** What the documents of a practice say, and where, beside its posts. */
export interface Standing {
    readonly document: PracticeDocument;
    /** The place of a value of chaperone.yaml. */
    readonly placeOf: (path: readonly string[]) => Place;
    readonly rules: readonly ResolvedRule[];
    readonly registry: Registry;
    readonly asOf: string;
}
/**
 * What is wrong with the documents themselves: authorities that lead nowhere, law that was not checked for long,
 * accounts and partners without what they need.
 */
export declare function concernsOf(standing: Standing): Generator<Raised>;
