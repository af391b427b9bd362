import type { Practice } from '../model/practice.ts';
import type { ResolvedRule } from '../model/rule.ts';
import { caseSubject, judgeCase, runCases } from '../rules/cases.ts';
import type { Applies, CaseResult } from '../rules/cases.ts';
import { variantOf, variantsOf } from '../rules/variants.ts';
import type { VariantName } from '../rules/variants.ts';
import { predicates } from './expression.ts';

/** Whether a rule applies to a post of a case, in the case's own practice; a condition that fails counts as true. */
function appliesOf({ rule }: ResolvedRule): Applies | undefined {
  const { when } = rule;
  if (when === undefined) return undefined;
  return (post, practice) => practice.predicate(when)(post, practice.asOf) !== false;
}

/** Runs the cases of a rule as the engine would: with its condition, in the practice that each case describes. */
export function casesOf(resolved: ResolvedRule, practice: Practice): CaseResult[] {
  return runCases(resolved.rule, practice, appliesOf(resolved), predicates);
}

/** How a case of a rule went when written otherwise. */
export interface VariantResult extends CaseResult {
  readonly variant: VariantName;
}

/** Runs every case of a rule written otherwise, in each way that must not change the verdict. */
export function variantResults(resolved: ResolvedRule, practice: Practice): VariantResult[] {
  const { rule } = resolved;
  const applies = appliesOf(resolved);
  return (['flag', 'pass'] as const).flatMap((expected) =>
    (rule.cases?.[expected] ?? []).flatMap((given, index) =>
      variantsOf(rule).flatMap((variant) => {
        const varied = variantOf(given, variant);
        if (varied === null) return [];
        const problems = judgeCase(rule, caseSubject(varied, practice, predicates), applies);
        return [{ expected, index, variant, problems, ok: problems.length > 0 === (expected === 'flag') }];
      }),
    ),
  );
}
