import type { PracticeDocument } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Serving } from '../policy/authorities.ts';
import type { Registry } from '../policy/obligations.ts';
import type { Raised } from './raise.ts';
/** What the documents of a practice say, and where, beside its posts. */
export interface Standing {
    readonly document: PracticeDocument;
    /** The place of a value of chaperone.yaml. */
    readonly placeOf: (path: readonly string[]) => Place;
    readonly rules: readonly ResolvedRule[];
    readonly registry: Registry;
    /** Record classes, schedules and courses with the obligations that they name. */
    readonly serving: readonly Serving[];
    readonly asOf: string;
}
/** The last day on which law that was checked on a day counts as checked. */
export declare function checkedUntil(verified: string): string;
/**
 * What is wrong with the documents themselves: authorities that lead nowhere, law that was not checked for long,
 * accounts and partners without what they need.
 */
export declare function concernsOf(standing: Standing): Generator<Raised>;
