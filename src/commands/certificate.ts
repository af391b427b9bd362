import { version } from '../model/version.generated.ts';
import type { DisposalPlan, PlannedRecord, StageApproval } from '../model/generated.ts';
import type { Execution } from '../records/dispose.ts';
import { planDigest, remainingCopies } from '../records/dispose.ts';
import { dayTeller } from '../model/period.ts';
import type { Retention } from '../records/retention.ts';
import { instantOf } from '../records/state.ts';
import type { Certificate } from '../report/certificate.ts';
import { count } from '../report/words.ts';
import type { RecordsWorld } from './records.ts';

/** What was destroyed, by whom, and what of the plan was left. */
export interface Disposed {
  readonly plan: DisposalPlan;
  readonly execution: Execution;
  readonly witness: string | null;
  readonly vendor: string | null;
  readonly all: RecordsWorld;
  readonly approvals: readonly StageApproval[];
  readonly go: readonly { readonly planned: PlannedRecord; readonly now: Retention }[];
  readonly stay: readonly { readonly id: string; readonly why: string }[];
}

const distinct = (words: readonly string[]): string => [...new Set(words)].sort().join(', ');

/** The certificate of destruction: AHIMA's fields, and schedule, quantity, holds, approvals, verification. */
export function certificateOf({
  plan,
  execution,
  witness,
  vendor,
  all,
  approvals,
  go,
  stay,
}: Disposed): Certificate {
  const { document } = all.read.practice;
  const dayOf = dayTeller(document.timeZone);
  const nameOf = (id: string): string => document.people?.[id]?.name ?? id;
  const days = go
    .flatMap(({ now: { record } }) => [record.first, record.last].map((stamp) => dayOf(instantOf(stamp))))
    .sort();
  const classes = go.flatMap(({ now }) => now.classified.classes.map(({ entry }) => entry.title));
  const copies = go.flatMap(({ planned, now }) =>
    remainingCopies(now.record).map((copy) => ({ planned, copy })),
  );
  const isConfirmed = ({ copy }: (typeof copies)[number]): boolean => execution.confirmed.has(copy.location);
  const method = ({ planned, copy }: (typeof copies)[number]): string =>
    planned.copies.find(({ location }) => location === copy.location)?.method ?? 'no way is named';
  return {
    title: `Certificate of destruction ${plan.number}`,
    fields: [
      ['Facility', document.name],
      [
        'Statement',
        'These records were destroyed in the normal course of business, under the retention schedules named and the policy of the practice.',
      ],
      ['Date of destruction', dayOf(Date.parse(execution.at))],
      ['Description of the records', distinct(classes)],
      ['Inclusive dates', `${days[0]} to ${days.at(-1)}`],
      [
        'Quantity',
        `${count(go.length, 'record')}, ${copies.length === 1 ? '1 copy' : `${copies.length} copies`}`,
      ],
      ['Schedule', distinct(go.map(({ planned }) => planned.schedule))],
      ['Authority', distinct(go.flatMap(({ planned }) => planned.authority)) || 'none is named'],
      ['Method of destruction', distinct(copies.map(method))],
      ['Destroyed by', nameOf(execution.by)],
      ['Witness', witness === null ? 'none' : nameOf(witness)],
      ['Vendor', vendor ?? 'none'],
      ...approvals.map(
        ({ role, by, at }) => [`Approved by the ${role}`, `${nameOf(by)}, ${dayOf(Date.parse(at))}`] as const,
      ),
      [
        'Holds',
        `${all.holds.length} holds were looked at on ${all.read.practice.asOf}; none covers what was destroyed`,
      ],
      [
        'Verification',
        `${copies.filter(isConfirmed).length} of ${copies.length} copies are confirmed destroyed`,
      ],
      ['Plan', planDigest(plan)],
      ['Recorded with', `Chaperone ${version}`],
    ],
    tables: [
      {
        title: 'Destroyed',
        columns: ['Record', 'Schedule', 'Kept through'],
        rows: go.map(({ planned }) => [planned.id, planned.schedule, planned.keepUntil]),
      },
      {
        title: 'Copies confirmed destroyed',
        columns: ['Record', 'Medium', 'Where', 'How'],
        rows: copies
          .filter(isConfirmed)
          .map((one) => [one.planned.id, one.copy.sort.medium, one.copy.location, method(one)]),
      },
      {
        title: 'Copies not confirmed destroyed',
        columns: ['Record', 'Medium', 'Where', 'Custodian'],
        rows: [
          ...copies
            .filter((one) => !isConfirmed(one))
            .map(({ planned, copy }) => [
              planned.id,
              copy.sort.medium,
              copy.location,
              copy.sort.custodian ?? 'nobody is named',
            ]),
          ...elsewhere.map(([where, who]) => ['all', 'electronic', where, who]),
        ],
      },
      ...(stay.length > 0
        ? [
            {
              title: 'Planned and left',
              columns: ['Record', 'Why'],
              rows: stay.map(({ id, why }) => [id, why]),
            },
          ]
        : []),
    ],
    notes: [
      'A deleted post is not a destroyed one: platforms keep backups and caches, and readers keep shares and screenshots.',
    ],
  };
}

/** Where copies stay that no event of the register can confirm: see docs/git-and-destruction.md. */
const elsewhere: readonly (readonly [where: string, who: string])[] = [
  ['history of the Git repository, its forks and clones', 'whoever has one'],
  ['logs and artifacts of workflow runs', 'the host of the repository'],
  ['backups and caches of the platform', 'the platform'],
];
