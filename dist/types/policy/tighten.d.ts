import type { Severity, SeverityPerhapsByConfidence } from '../model/generated.ts';
import type { TypedRule } from '../model/rule.ts';
import { type Effect } from '../model/effect.ts';
import type { Confidence } from '../rules/kind.ts';
export declare const levels: readonly Severity[];
export declare const confidences: readonly Confidence[];
/** The level that a severity gives to a confidence; where it names none, the one for `sure`, else a warning. */
export declare function levelOf(severity: SeverityPerhapsByConfidence | undefined, confidence: Confidence): Severity;
/** Whether a severity removes the rule. */
export declare const isOff: (severity: SeverityPerhapsByConfidence | undefined) => boolean;
/** What changing one key of a rule does to what passes. */
export declare function compareKey(key: string, before: TypedRule, after: TypedRule): Effect;
/** Whether changing one key of a locked rule is allowed: what cannot be told by looking counts as loosening. */
export declare function mayChange(key: string, before: TypedRule, after: TypedRule): boolean;
