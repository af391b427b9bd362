import type { Finding, Table } from '../model/generated.ts';
import { fingerprint } from '../lint/stamp.ts';
import type { ResolvedRule } from '../model/rule.ts';
import type { Result } from '../report/formats/index.ts';
import { casesOf } from '../policy/cases.ts';
import type { CaseResult } from '../rules/cases.ts';
import type { Sources } from '../read/sources.ts';
import { documentFindings, reportOf } from './lint.ts';
import { readPractice, type ReadOptions } from './read-practice.ts';

export interface TestInputs extends ReadOptions {
  readonly sources: Sources;
}

/** Runs the cases of every rule of the practice: what each must flag, and what it must let pass. */
export async function testCommand(inputs: TestInputs): Promise<Result> {
  const read = await readPractice(inputs.sources, inputs);
  const ran = read.judge.rules.map((rule) => ({ rule, results: casesOf(rule, read.practice) }));
  const findings = ran.flatMap(({ rule, results }) => failures(rule, results));
  const tables = [coverage(ran)];
  const report = reportOf(
    'test',
    read,
    { findings: [...documentFindings(read.problems), ...findings], cards: [], tables },
    'error',
  );
  const cases = ran.reduce((sum, { results }) => sum + results.length, 0);
  report.notes.push(
    `${cases} cases of ${ran.length} rules were run, ${findings.filter(({ kind }) => kind === 'case').length} failed.`,
  );
  return { report, data: { cases }, practice: read.practice.document };
}

const asks = { flag: 'must be flagged and is not', pass: 'must pass and is flagged' } as const;

function failures(rule: ResolvedRule, results: readonly CaseResult[]): Finding[] {
  const failed = results.filter(({ ok }) => !ok);
  const messages = failed.map(
    ({ expected, index }) => `Case ${index + 1} of the rule ${rule.rule.id} ${asks[expected]}.`,
  );
  const missing = (['flag', 'pass'] as const).filter(
    (side) => !results.some(({ expected }) => expected === side),
  );
  const lacking = missing.map(
    (side) => `The rule ${rule.rule.id} has no \`${side}\` case, so nothing shows that it works.`,
  );
  return [
    ...messages.map((message, index) => finding(rule, 'error', message, index)),
    ...lacking.map((message, index) => finding(rule, 'warning', message, failed.length + index)),
  ];
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
    guidance: 'Correct the case or the rule’s options.',
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

function coverage(ran: readonly { rule: ResolvedRule; results: readonly CaseResult[] }[]): Table {
  const rows = ran.map(({ rule, results }) => {
    const count = (side: CaseResult['expected']): number =>
      results.filter(({ expected }) => expected === side).length;
    const failed = results.filter(({ ok }) => !ok).length;
    return [rule.rule.id, count('flag'), count('pass'), failed];
  });
  return {
    id: 'coverage',
    title: 'Cases by rule',
    columns: ['Rule', 'Flag', 'Pass', 'Failed'],
    rows,
    total: rows.length,
  };
}
