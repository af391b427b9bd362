import { canonicalJson, sha256 } from '../model/digest.ts';
import type { Course } from '../model/generated.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { ClauseChange } from '../model/training.ts';

/** Kinds whose options say how something is recognised; what is asked of people stands in the rule's words. */
const recognising: ReadonlySet<string> = new Set([
  'pattern',
  'identifiers',
  'relationship',
  'reidentification',
]);

/** Whether the options of a kind only say how something is recognised. */
export const isRecognising = (kind: string): boolean => recognising.has(kind);

/**
 * Identity of what a rule asks of people: its words where its options only say how to recognise it, else options,
 * condition and scope. How severe a finding is and which law stands behind it do not change what must be learned.
 */
export function clauseDigest({ rule }: ResolvedRule): string {
  const { kind, title, guidance = null, options, when = null, scope = null } = rule;
  const asks = isRecognising(kind) ? { title, guidance } : { options, when, scope };
  const json: unknown = JSON.parse(JSON.stringify({ version: 1, kind, ...asks }));
  return sha256(canonicalJson(json as Parameters<typeof canonicalJson>[0]));
}

/** Whether a text fits a pattern; `*` at its end stands for any rest. */
export function fits(text: string, pattern: string): boolean {
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : text === pattern;
}

/** Whether a course covers a rule. */
export function isCovered({ rule }: ResolvedRule, { covers = {} }: Course): boolean {
  const { rules = [], authority = [] } = covers;
  return (
    rules.some((pattern) => fits(rule.id, pattern)) ||
    authority.some((pattern) => rule.authority?.some((id) => fits(id, pattern)))
  );
}

/** What is recorded last of each clause. */
function latestOf(changes: readonly ClauseChange[]): ReadonlyMap<string, ClauseChange> {
  return new Map(changes.map((change) => [change.clause, change]));
}

/** The clauses that ask for something else than what is recorded last of them. */
export function unrecordedClauses(
  rules: readonly ResolvedRule[],
  changes: readonly ClauseChange[],
): ClauseChange[] {
  const latest = latestOf(changes);
  return rules.flatMap((resolved): ClauseChange[] => {
    const digest = clauseDigest(resolved);
    if (latest.get(resolved.rule.id)?.digest === digest) return [];
    return [{ clause: resolved.rule.id, policyVersion: null, changed: null, digest, isMaterial: true }];
  });
}
