import { createHmac } from 'node:crypto';
import { canonicalJson, sha256 } from '../model/digest.ts';
import type { DisposalPlan, PlannedRecord, PracticeDocument } from '../model/generated.ts';
import type { RegisterEvent, Schedule, StageApproval } from '../model/generated.ts';
import type { EventContent } from './event.ts';
import type { Retention } from './retention.ts';
import { statusOf, type RecordState } from './state.ts';

/** What approvals are bound to. */
export const planDigest = (plan: DisposalPlan): string => sha256(canonicalJson(plan as never));

const scheduleOf = ({ deciding, applied }: Retention): Schedule | null => {
  const own = deciding && 'schedule' in deciding.by ? deciding : applied.find(({ by }) => 'schedule' in by);
  return own && 'schedule' in own.by ? own.by.schedule : null;
};

/** The copies of a record that are not confirmed destroyed yet. */
export const remainingCopies = ({ copies }: RecordState) =>
  copies
    .filter((copy) => statusOf(copy) !== 'destroyed')
    .toSorted((a, b) => (a.location < b.location ? -1 : 1));

function plannedRecord(retention: Retention, schedule: Schedule): PlannedRecord {
  const { record, classified, keepUntil } = retention;
  return {
    id: record.id,
    class: classified.classes[0]!.entry.id,
    schedule: schedule.id,
    authority: schedule.authority ?? [],
    keepUntil: keepUntil!,
    copies: remainingCopies(record).map(({ location, sort: { medium } }) => ({
      location,
      medium,
      method: schedule.method?.[medium] ?? null,
    })),
  };
}

/** Joins the stages of schedules: each role once, in an order that keeps that of every schedule where one does. */
function joinedStages(schedules: readonly Schedule[]): string[] {
  const stages: string[] = [];
  for (const { stages: own = [] } of schedules)
    for (const [at, role] of own.entries())
      if (!stages.includes(role)) {
        const next = own
          .slice(at + 1)
          .map((later) => stages.indexOf(later))
          .filter((index) => index >= 0);
        stages.splice(next.length > 0 ? Math.min(...next) : stages.length, 0, role);
      }
  return stages;
}

/** Plans the destruction of what is due for it; what is due for review is not. */
export function planOf(number: string, asOf: string, answers: readonly Retention[]): DisposalPlan {
  const due = answers
    .filter(({ state, action }) => state === 'due' && action === 'destroy')
    .map((retention) => ({ retention, schedule: scheduleOf(retention)! }))
    .sort((a, b) => (a.retention.record.id < b.retention.record.id ? -1 : 1));
  return {
    version: 1,
    number,
    asOf,
    stages: joinedStages(due.map(({ schedule }) => schedule)),
    records: due.map(({ retention, schedule }) => plannedRecord(retention, schedule)),
  };
}

/**
 * The approvals of a plan, one for each stage and in its order: events of the register about the plan's number and
 * digest, by people who have the role. Missing stages are told.
 */
export function approvalsOf(
  plan: DisposalPlan,
  events: readonly RegisterEvent[],
  { people = {} }: PracticeDocument,
): { readonly approvals: readonly StageApproval[]; readonly missing: readonly string[] } {
  const digest = planDigest(plan);
  const valid = events
    .filter(
      ({ event, record, content }) => event === 'approved' && record === plan.number && content === digest,
    )
    .filter(({ by, role }) => role !== undefined && people[by]?.roles?.includes(role))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1));
  const approvals: StageApproval[] = [];
  let after = -Infinity;
  for (const stage of plan.stages) {
    const found = valid.find(
      ({ role, by, at }) =>
        role === stage && Date.parse(at) >= after && approvals.every((one) => one.by !== by),
    );
    if (!found) return { approvals, missing: plan.stages.slice(approvals.length) };
    approvals.push({ role: stage, by: found.by, at: found.at });
    after = Date.parse(found.at);
  }
  return { approvals, missing: [] };
}

/** Why a planned record is not destroyed after all; null: it may be. Asked again at the moment of execution. */
export function obstacle(planned: PlannedRecord, now: Retention | undefined): string | null {
  if (!now) return 'the register does not know it';
  if (now.state === 'disposed') return 'it was destroyed already';
  if (now.holds.length > 0) return `the hold ${now.holds.map(({ id }) => id).join(', ')} covers it`;
  if (now.state !== 'due' || now.action !== 'destroy') return 'it is not due';
  const known = new Set(planned.copies.map(({ location }) => location));
  const isGrown = remainingCopies(now.record).some(({ location }) => !known.has(location));
  return isGrown ? 'it has copies that the plan does not name' : null;
}

/** Who destroys, and what is confirmed. */
export interface Execution {
  readonly by: string;
  readonly at: string;
  /** Addresses of copies that somebody saw destroyed. */
  readonly confirmed: ReadonlySet<string>;
  /** Key of the digests that are kept of what was destroyed; without one none is kept. */
  readonly key: string | null;
}

/** The digest of a content under a key: proves later that a text was the one, to whoever has the key alone. */
const keyed = (content: string, key: string): string =>
  `sha256:${createHmac('sha256', key).update(content).digest('hex')}`;

/** The events by which a record is destroyed: one for each copy that is confirmed, and one for the record as a whole. */
export function disposalEvents(
  plan: DisposalPlan,
  planned: PlannedRecord,
  record: RecordState,
  approvals: readonly StageApproval[],
  { by, at, confirmed, key }: Execution,
): EventContent[] {
  const common = {
    event: 'disposed',
    record: planned.id,
    at,
    by,
    reason: 'retention',
    certificate: plan.number,
  } as const;
  const disposal = {
    schedule: planned.schedule,
    authority: [...planned.authority],
    approvedBy: approvals.map((one) => one.by),
  };
  const copies = planned.copies
    .filter(({ location }) => confirmed.has(location))
    .map(({ location, medium, method }) => ({
      ...common,
      location,
      medium,
      disposal: { ...disposal, ...(method !== null && { method }) },
    }));
  const content = record.copies.flatMap((copy) => copy.content ?? []).sort()[0];
  const digest = key !== null && content !== undefined ? { content: keyed(content, key) } : {};
  return [...copies, { ...common, ...digest, disposal }];
}
