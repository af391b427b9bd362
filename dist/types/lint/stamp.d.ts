import type { Finding } from '../model/generated.ts';
import type { TypedRule } from '../model/rule.ts';
import type { Confidence } from '../rules/kind.ts';
import { type OwnFinding } from './own-findings.ts';
import type { Raised } from './raise.ts';
/** What a policy changes about Chaperone's own findings, by id. */
export type OwnAdjustments = Readonly<Record<string, Partial<OwnFinding>>>;
/** How serious a finding is; `audit` only counts, `off` is dropped. */
export type Standing = Finding['severity'] | 'audit' | 'off';
/** A raised problem with its standing and its finding. `flagged` tells findings apart in memory only. */
export interface Stamped {
    readonly standing: Standing;
    readonly finding: Finding;
}
/** Gives each raised problem id, severity, authority and identity. Order is kept; ordinals depend on it. */
export declare function stamp(raised: readonly Raised[], own: OwnAdjustments, asOf: string): Stamped[];
/** Whether a rule only counts on a day, so that nothing it finds is shown. */
export declare function isOnTrial({ enforce }: TypedRule, asOf: string): boolean;
/** The severity a rule gives a problem of this confidence, capped by how far its roll-out has come. */
export declare function standingOf(rule: TypedRule, confidence: Confidence, asOf: string): Standing;
/** Identity of a finding: what it is about and the ordinal of the problem there; neither lines nor values. */
export declare function fingerprint(identity: string, ordinal: number): string;
