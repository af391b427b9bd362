import { version } from '../model/version.generated.ts';
import type { DisposalPlan, PlannedRecord, RegisterEvent, StageApproval } from '../model/generated.ts';
import { planDigest } from '../records/dispose.ts';
import { dayTeller } from '../model/period.ts';
import type { Retention } from '../records/retention.ts';
import { instantOf } from '../records/state.ts';
import type { Certificate } from '../report/certificate.ts';
import { count } from '../report/words.ts';
import type { RecordsWorld } from './records.ts';

/** What was destroyed, by whom, and what of the plan was left. */
export interface Disposed {
  readonly plan: DisposalPlan;
  /** All events by which anything of the plan was destroyed: those of a run that was interrupted as well. */
  readonly events: readonly RegisterEvent[];
  readonly witness: string | null;
  readonly vendor: string | null;
  readonly all: RecordsWorld;
  readonly approvals: readonly StageApproval[];
  readonly gone: readonly { readonly planned: PlannedRecord; readonly now: Retention }[];
  readonly stay: readonly { readonly id: string; readonly why: string }[];
}

const distinct = (words: readonly string[]): string => [...new Set(words)].sort().join(', ');

/** The certificate of destruction: AHIMA's fields, and schedule, quantity, holds, approvals, verification. */
export function certificateOf({
  plan,
  events,
  witness,
  vendor,
  all,
  approvals,
  gone,
  stay,
}: Disposed): Certificate {
  const { document } = all.read.practice;
  const dayOf = dayTeller(document.timeZone);
  const nameOf = (id: string): string => document.people?.[id]?.name ?? id;
  const days = gone
    .flatMap(({ now: { record } }) => [record.first, ...record.copies.flatMap(({ up, down }) => [up, down])])
    .flatMap((stamp) => (stamp === null ? [] : dayOf(instantOf(stamp))))
    .sort();
  const classes = gone.flatMap(({ now }) => now.classified.classes.map(({ entry }) => entry.title));
  const copies = gone.flatMap(({ planned, now }) =>
    planned.copies.map((copy) => ({
      id: planned.id,
      ...copy,
      custodian: now.record.copies.find(({ location }) => location === copy.location)?.sort.custodian,
    })),
  );
  type Copy = (typeof copies)[number];
  const isConfirmed = ({ id, location }: Copy): boolean =>
    events.some((event) => event.record === id && event.location === location);
  const methodOf = ({ method }: Copy): string => method ?? 'no way is named';
  return {
    title: `Certificate of destruction ${plan.number}`,
    fields: [
      ['Facility', document.name],
      [
        'Statement',
        'These records were destroyed in the normal course of business, under the retention schedules named and the policy of the practice.',
      ],
      ['Date of destruction', distinct(events.map(({ at }) => dayOf(Date.parse(at))))],
      ['Description of the records', distinct(classes)],
      ['Inclusive dates', `${days[0]} to ${days.at(-1)}`],
      [
        'Quantity',
        `${count(gone.length, 'record')}, ${copies.length === 1 ? '1 copy' : `${copies.length} copies`}`,
      ],
      ['Schedule', distinct(gone.map(({ planned }) => planned.schedule))],
      ['Authority', distinct(gone.flatMap(({ planned }) => planned.authority)) || 'none is named'],
      ['Method of destruction', distinct(copies.map(methodOf))],
      ['Destroyed by', distinct(events.map(({ by }) => nameOf(by)))],
      ['Witness', witness === null ? 'none' : nameOf(witness)],
      ['Vendor', vendor ?? 'none'],
      ...approvals.map(
        ({ role, by, at }) => [`Approved by the ${role}`, `${nameOf(by)}, ${dayOf(Date.parse(at))}`] as const,
      ),
      [
        'Holds',
        `${count(all.holds.length, 'hold')} ${all.holds.length === 1 ? 'was' : 'were'} looked at on ${all.read.practice.asOf}; none covers what was destroyed`,
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
        rows: gone.map(({ planned }) => [planned.id, planned.schedule, planned.keepUntil]),
      },
      {
        title: 'Copies confirmed destroyed',
        columns: ['Record', 'Medium', 'Where', 'How'],
        rows: copies.filter(isConfirmed).map((one) => [one.id, one.medium, one.location, methodOf(one)]),
      },
      {
        title: 'Copies not confirmed destroyed',
        columns: ['Record', 'Medium', 'Where', 'Custodian'],
        rows: [
          ...copies
            .filter((one) => !isConfirmed(one))
            .map(({ id, medium, location, custodian }) => [
              id,
              medium,
              location,
              custodian ?? 'nobody is named',
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
