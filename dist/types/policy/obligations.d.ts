import type { Obligation } from '../model/generated.ts';
import type { Place } from '../model/place.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
/** An obligation with everything that is known of it: the shipped entry, and what the practice says about it. */
export type KnownObligation = Obligation & {
    readonly title: string;
    readonly citation: string;
    /** Where it stands. */
    readonly place: Place;
    /** Whether the practice's own documents mention it. */
    readonly isOwn: boolean;
};
/** Obligations by id. */
export type Registry = ReadonlyMap<string, KnownObligation>;
/**
 * The obligations that authorities may name: those of the shipped registry, changed and joined by the practice's own.
 * An entry that the shipped registry does not know needs a title and a citation.
 */
export declare function registryOf(documents: readonly ReadDocument[]): {
    readonly registry: Registry;
    readonly problems: readonly DocumentProblem[];
};
/**
 * Rules with the authorities that bind the practice: those of other states are left out, unless a rule has no others.
 * Authorities that lead nowhere stay, to be told.
 */
export declare function withOwnLaw(rules: readonly ResolvedRule[], registry: Registry, jurisdictions: readonly string[]): ResolvedRule[];
