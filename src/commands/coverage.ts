import type { Finding, Table } from '../model/generated.ts';
import { fingerprint } from '../lint/stamp.ts';
import type { FailOn } from '../lint/verdict.ts';
import type { KnownObligation } from '../policy/obligations.ts';
import type { Sources } from '../read/sources.ts';
import type { Result } from '../report/formats/index.ts';
import { documentFindings, reportOf } from './lint.ts';
import { readPractice, type ReadOptions } from './read-practice.ts';

export interface CoverageInputs extends ReadOptions {
  readonly sources: Sources;
  readonly failOn: FailOn;
}

/** An obligation with what serves it. */
interface Row {
  readonly obligation: KnownObligation;
  /** Ids of rules and courses, sorted. */
  readonly servedBy: readonly string[];
}

/** Which obligations are served by what. One that binds the practice and that nothing serves is a finding. */
export async function coverageCommand(inputs: CoverageInputs): Promise<Result> {
  const read = await readPractice(inputs.sources, inputs);
  const { jurisdictions = ['US'] } = read.practice.document;
  const served = new Map<string, string[]>();
  for (const { rule } of read.judge.rules)
    for (const id of rule.authority ?? []) served.set(id, [...(served.get(id) ?? []), rule.id]);
  for (const { course } of read.practice.training?.courses ?? [])
    for (const id of course.authority ?? [])
      served.set(id, [...(served.get(id) ?? []), `course ${course.id}`]);
  const rows: Row[] = [...read.registry.values()]
    .filter(({ jurisdiction, isOwn }) => isOwn || !jurisdiction || jurisdictions.includes(jurisdiction))
    .map((obligation) => ({ obligation, servedBy: [...new Set(served.get(obligation.id))].sort() }));
  const findings = [...documentFindings(read.problems), ...rows.flatMap(unserved)];
  const found = { findings, cards: [], tables: [tableOf(rows)] };
  return {
    report: reportOf('coverage', read, found, inputs.failOn),
    data: {},
    practice: read.practice.document,
  };
}

function unserved({ obligation, servedBy }: Row): Finding[] {
  const { id, title, place, notApplicable } = obligation;
  if (notApplicable || servedBy.length > 0) return [];
  return [
    {
      rule: 'coverage/unserved',
      kind: 'coverage',
      severity: 'warning',
      message: `Nothing serves ${id}: ${title}`,
      guidance:
        'Name it in the `authority` of a rule or course, or say in policy/responsibilities.yaml why it is `notApplicable`.',
      authority: [id],
      ...place,
      post: null,
      channels: [],
      fingerprint: fingerprint(`coverage\0${id}`, 0),
      isNew: true,
      inScope: true,
      waived: false,
      fix: null,
    },
  ];
}

function stateOf({ obligation, servedBy }: Row): string {
  if (obligation.notApplicable) return `not applicable: ${obligation.notApplicable.because}`;
  return servedBy.length > 0 ? servedBy.join(', ') : 'nothing';
}

function tableOf(rows: readonly Row[]): Table {
  return {
    id: 'coverage',
    title: 'Obligations and what serves them',
    columns: ['Obligation', 'Citation', 'Owner', 'Served by'],
    rows: rows.map((row) => {
      const { id, citation, owner } = row.obligation;
      return [id, citation, owner ?? '', stateOf(row)];
    }),
    total: rows.length,
  };
}
