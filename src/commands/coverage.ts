import type { Finding, Table } from '../model/generated.ts';
import { lint } from '../lint/lint.ts';
import { fingerprint } from '../lint/stamp.ts';
import type { FailOn } from '../lint/verdict.ts';
import { servingIn } from '../policy/authorities.ts';
import type { KnownObligation } from '../policy/obligations.ts';
import type { Sources } from '../read/sources.ts';
import type { Result } from '../report/formats/index.ts';
import { count, ending } from '../report/words.ts';
import { documentFindings, reportOf } from './report-of.ts';
import { readPractice, type ReadOptions, type ReadPractice } from './read-practice.ts';

export interface CoverageInputs extends ReadOptions {
  readonly sources: Sources;
  readonly failOn: FailOn;
}

/** An obligation with what serves it. */
interface Row {
  readonly obligation: KnownObligation;
  /** Rules by id, and classes, schedules and courses by what they are and their id; each sorted. */
  readonly servedBy: readonly string[];
}

/** Findings that say of an obligation or an authority what `lint` says of it too. */
const aboutLaw: ReadonlySet<string> = new Set(['policy/authority', 'policy/stale']);

/** Which obligations are served by what. One that binds the practice and that nothing serves is a finding. */
export async function coverageCommand(inputs: CoverageInputs): Promise<Result> {
  const read = await readPractice(inputs.sources, inputs);
  const { jurisdictions = ['US'] } = read.practice.document;
  const served = servers(read);
  const rows: Row[] = [...read.registry.values()]
    .filter(({ jurisdiction, isOwn }) => isOwn || !jurisdiction || jurisdictions.includes(jurisdiction))
    .map((obligation) => ({ obligation, servedBy: served.get(obligation.id) ?? [] }));
  const findings = [...documentFindings(read.problems), ...lawFindings(read), ...rows.flatMap(unserved)];
  const found = { findings, cards: [], tables: [tableOf(rows)] };
  const report = reportOf('coverage', read, found, inputs.failOn);
  const number = rows.filter(({ servedBy }) => servedBy.length > 0).length;
  report.summary = ending(`${number} of ${count(rows.length, 'obligation')} served`, report.counts);
  return {
    report,
    data: {},
    practice: read.practice.document,
  };
}

/** What serves each obligation: rules first, then classes, schedules and courses. */
function servers({ judge, documents }: ReadPractice): ReadonlyMap<string, readonly string[]> {
  const rules = judge.rules.map(({ rule }) => ({ name: rule.id, authority: rule.authority ?? [] }));
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
  const served = new Map<string, Set<string>>();
  for (const { name, authority } of [...rules.sort(byName), ...servingIn(documents).sort(byName)])
    for (const id of authority) served.set(id, (served.get(id) ?? new Set()).add(name));
  return new Map([...served].map(([id, names]) => [id, [...names]]));
}

/** Authorities that lead nowhere, and law that was not checked for long. */
function lawFindings({ practice, judge }: ReadPractice): Finding[] {
  const { findings } = lint({ ...practice, calendars: [] }, { ...judge, rules: [] });
  return findings.filter(({ rule }) => aboutLaw.has(rule));
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
        'Name it in the `authority` of a rule, a record class, a schedule or a course, or say in policy/responsibilities.yaml why it is `notApplicable`.',
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
