import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { runCases } from '../rules/cases.ts';
import type { Applies, CaseResult } from '../rules/cases.ts';
import { predicates } from './expression.ts';

/** Whether a rule applies to a post of a case, in the case's own practice; a condition that fails counts as true. */
export function appliesOf({ rule }: ResolvedRule): Applies | undefined {
  const { when } = rule;
  if (when === undefined) return undefined;
  return (post, practice) => practice.predicate(when)(post, practice.asOf) !== false;
}

/** Runs the cases of a rule as the engine would: with its condition, in the practice that each case describes. */
export function casesOf(resolved: ResolvedRule, practice: Practice): CaseResult[] {
  return runCases(resolved.rule, practice, appliesOf(resolved), predicates);
}
