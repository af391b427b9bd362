import type { ResolvedRule } from '../model/rule.ts';
import { clauseDigest, isRecognising } from '../training/clauses.ts';
import { compareKey } from './tighten.ts';

/** What a rule asks of people, where its options do not only say how something is recognised. */
const asked = ['options', 'when', 'scope'] as const;

/**
 * Whether a rule asks the same of people before and after a change, though it may be written otherwise: a list in
 * another order, a limit that says what held without it. What cannot be told by looking counts as another.
 */
function asksTheSame(before: ResolvedRule, after: ResolvedRule): boolean {
  if (clauseDigest(before) === clauseDigest(after)) return true;
  if (before.rule.kind !== after.rule.kind || isRecognising(after.rule.kind)) return false;
  return asked.every((key) => compareKey(key, before.rule, after.rule) === 'neutral');
}

/** The ids of the rules that are written otherwise after a change and ask the same. */
export function reworded(
  before: readonly ResolvedRule[],
  after: readonly ResolvedRule[],
): ReadonlySet<string> {
  const old = new Map(before.map((one) => [one.rule.id, one]));
  return new Set(
    after.flatMap((one) => {
      const was = old.get(one.rule.id);
      return was && clauseDigest(was) !== clauseDigest(one) && asksTheSame(was, one) ? [one.rule.id] : [];
    }),
  );
}
