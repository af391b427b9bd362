import type { Edit, Finding } from '../model/generated.ts';
/**
 * Applies fixes to a text. Each fix is applied whole or, where it overlaps one before it, not at all: the next run
 * offers it again.
 */
export declare function applyEdits(text: string, fixes: readonly (readonly Edit[])[]): {
    readonly text: string;
    readonly applied: number;
};
/** A line of a text, and as it would be with a finding's fix; null where the fix is not of that line alone. */
export declare function fixedLine(text: string, { path, line, fix }: Pick<Finding, 'path' | 'line' | 'fix'>): {
    readonly old: string;
    readonly now: string;
} | null;
/** Whether a text differs from what it was in nothing but lines that were changed as fixes of findings in it say. */
export declare function isFixedAlone(before: string, after: string, findings: readonly Finding[]): boolean;
