import type { Severity, SeverityPerhapsByConfidence } from '../model/generated.ts';
import type { Confidence } from '../rules/kind.ts';
export declare const levels: readonly Severity[];
/** The level that a severity gives to a confidence; where it names none, the one for `sure`, else a warning. */
export declare function levelOf(severity: SeverityPerhapsByConfidence | undefined, confidence: Confidence): Severity;
/** Whether a severity removes the rule. */
export declare const isOff: (severity: SeverityPerhapsByConfidence | undefined) => boolean;
/** How strict a severity is, for choosing the stricter of two. */
export declare const strictness: (severity: SeverityPerhapsByConfidence | undefined) => number;
/** Whether changing one key of a locked rule is allowed. */
export declare function mayChange(key: string, before: unknown, after: unknown): boolean;
