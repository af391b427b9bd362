import type { Place } from '../model/place.ts';
import type { OwnFindingId } from './own-findings.ts';
import type { Known, Raised } from './raise.ts';
/** A finding about a register: it concerns no post. `field` tells it from others of the same file. */
export declare function aboutRegister(by: OwnFindingId, place: Place, field: string, message: string): Raised;
/** What is wrong with the registers by themselves: permissions that lack something, texts that may identify. */
export declare function registerProblems(practice: Known): Generator<Raised>;
