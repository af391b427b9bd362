import type { Finding, Table } from '../model/generated.ts';
import { fingerprint } from '../lint/stamp.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Result } from '../report/formats/index.ts';
import { count } from '../report/words.ts';
import { casesOf, variantResults } from '../policy/cases.ts';
import type { VariantResult } from '../policy/cases.ts';
import { doubtsOf } from '../policy/quality.ts';
import type { CaseResult } from '../rules/cases.ts';
import type { VariantName } from '../rules/variants.ts';
import type { Sources } from '../read/sources.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readPractice, type ReadOptions } from './read-practice.ts';

export interface TestInputs extends ReadOptions {
  readonly sources: Sources;
}

/** How the cases of a rule went, as written and written otherwise. */
interface Tested {
  readonly rule: ResolvedRule;
  readonly results: readonly CaseResult[];
  readonly variants: readonly VariantResult[];
}

/**
 * Runs the cases of every rule of the practice: what each must flag, and what it must let pass, also when it is
 * written otherwise. Says what is doubtful about the policy itself.
 */
export async function testCommand(inputs: TestInputs): Promise<Result> {
  const read = await readPractice(inputs.sources, inputs);
  const tested = read.judge.rules.map((rule) => ({
    rule,
    results: casesOf(rule, read.practice),
    variants: variantResults(rule, read.practice),
  }));
  const findings = [
    ...tested.flatMap(findingsOf),
    ...[...doubtsOf(read.judge.rules, read.practice.asOf)].map((doubt, index) => ({
      ...finding(doubt.rule, 'warning', doubt.message, index),
      kind: 'quality',
      guidance: doubt.guidance,
    })),
  ];
  const report = reportOf(
    'test',
    read,
    { findings: [...documentFindings(read.problems), ...findings], cards: [], tables: [coverage(tested)] },
    'error',
  );
  const cases = sum(tested, ({ results }) => results.length);
  const variants = sum(tested, (one) => one.variants.length);
  const failed = findings.filter(({ kind }) => kind === 'case').length;
  report.summary = `${count(cases, 'case')} of ${count(tested.length, 'rule')} run, ${variants} times written otherwise; ${failed === 0 ? 'none' : failed} failed.`;
  return { report, data: { cases, variants }, practice: read.practice.document };
}

const sum = (tested: readonly Tested[], of: (one: Tested) => number): number =>
  tested.reduce((total, one) => total + of(one), 0);

const asks = { flag: 'must be flagged and is not', pass: 'must pass and is flagged' } as const;

const otherwise: Readonly<Record<VariantName, string>> = {
  case: 'in capitals',
  spacing: 'with wider spaces',
  wraps: 'with line breaks',
  emoji: 'between emoji',
  homoglyphs: 'with letters that look alike',
  alt: 'as the description of a picture',
};

function findingsOf({ rule, results, variants }: Tested): Finding[] {
  const { id, authority } = rule.rule;
  const isSound = (one: CaseResult): boolean =>
    results.some(({ expected, index, ok }) => ok && expected === one.expected && index === one.index);
  const failed = [
    ...results
      .filter(({ ok }) => !ok)
      .map(({ expected, index }) => `Case ${index + 1} of the rule ${id} ${asks[expected]}.`),
    ...variants
      .filter((one) => !one.ok && isSound(one))
      .map(
        ({ expected, index, variant }) =>
          `Case ${index + 1} of the rule ${id} ${asks[expected]} when written ${otherwise[variant]}.`,
      ),
  ];
  const lacking = [
    ...(['flag', 'pass'] as const)
      .filter((side) => !results.some(({ expected }) => expected === side))
      .map((side) => `The rule ${id} has no \`${side}\` case, so nothing shows that it works.`),
    ...(authority?.length
      ? []
      : [`The rule ${id} names no authority, so nobody can look up why it is there.`]),
  ];
  return [...failed, ...lacking].map((message, index) => finding(rule, 'error', message, index));
}

function finding(
  { rule, place }: ResolvedRule,
  severity: Finding['severity'],
  message: string,
  ordinal: number,
): Finding {
  return {
    rule: rule.id,
    kind: 'case',
    severity,
    message,
    guidance: 'Correct the case or the rule; `exceptions` of a case name variants that may differ.',
    authority: [],
    ...place,
    post: null,
    channels: [],
    fingerprint: fingerprint(`case\0${rule.id}`, ordinal),
    isNew: true,
    inScope: true,
    waived: false,
    fix: null,
  };
}

function coverage(tested: readonly Tested[]): Table {
  const rows = tested.map(({ rule, results, variants }) => {
    const count = (side: CaseResult['expected']): number =>
      results.filter(({ expected }) => expected === side).length;
    const failed = [...results, ...variants].filter(({ ok }) => !ok).length;
    return [rule.rule.id, count('flag'), count('pass'), variants.length, failed];
  });
  return {
    id: 'coverage',
    title: 'Cases by rule',
    columns: ['Rule', 'Flag', 'Pass', 'Written otherwise', 'Failed'],
    rows,
    total: rows.length,
  };
}
